/** A question as somebody types it, and the slugs of the texts that answer it. */
export interface Judged {
  asked: string
  answers: readonly string[]
  way: 'plain' | 'compound' | 'inflection' | 'synonym' | 'mistyped' | 'walked'
}

/** A short text that questions are asked about. */
export interface OtherText {
  slug: string
  language: 'nl' | 'en'
  title: string
  inShort: string
  body: string
}

const cells = (lines: string): string[][] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))

/** Each line: slug, title, short version and text. */
export const textsIn = (language: OtherText['language'], lines: string): OtherText[] =>
  cells(lines).map(([slug = '', title = '', inShort = '', body = '']) => ({
    ...{ slug, language, title, inShort, body },
  }))

/** Each line: what was asked, and the slugs that answer it. */
export const questionsIn = (way: Judged['way'], lines: string): Judged[] =>
  cells(lines).map(([asked = '', answers = '']) => ({ asked, answers: answers.split(' '), way }))
