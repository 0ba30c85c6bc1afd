/** What one fills in, one thing a page. */
export const parts = ['what', 'when', 'how', 'where', 'who', 'sign-up'] as const
export type Part = (typeof parts)[number]

export const nextPart = (part: Part): Part | undefined => parts[parts.indexOf(part) + 1]

/** Also what is told once it is over. */
export type Page = Part | 'afterwards'
