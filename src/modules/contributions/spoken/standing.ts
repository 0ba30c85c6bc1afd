import type { Audience } from '../schema.ts'

/** How far words travel now, in one word that a page can carry: empty where they stay with their speaker. */
export const standingOf = ({ audience, withName }: { audience: Audience | null; withName: boolean }) =>
  `${audience ?? ''}${withName ? ' named' : ''}`
