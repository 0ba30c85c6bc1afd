/** What one fills in, one thing a page. */
export const parts = ['what', 'when', 'where', 'who', 'sign-up'] as const
export type Part = (typeof parts)[number]

export const nextPart = (part: Part): Part | undefined => parts[parts.indexOf(part) + 1]
