/** What who writes is asked, for themselves alone, in the order of the page. */
export const ownQuestions = ['matters', 'lived', 'reads'] as const
export type OwnQuestion = (typeof ownQuestions)[number]
export type OwnAnswers = Record<OwnQuestion, string>

export const noAnswers: OwnAnswers = { matters: '', lived: '', reads: '' }
