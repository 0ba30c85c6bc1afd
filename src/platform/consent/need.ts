import { type Audience, audiences, type Purpose } from './audience.ts'

/** What words must be allowed before a thing, a page or a command may use them. */
export interface ConsentNeed {
  purpose: Purpose
  /** The narrowest audience that is enough. */
  audience: Audience
}

/**
 * Declares what words must be allowed. A thing says it (`thing({ needs: consent(…) })`), a route reads for it
 * (`route({ readsFor: … })`), and a command asks the words for it.
 */
export const consent = (purpose: Purpose, audience: Audience): ConsentNeed => ({ purpose, audience })

/** The audiences that are enough for a need; a named circle is never enough for the organisation. */
export function enough({ audience }: ConsentNeed): Audience[] {
  if (audience === 'team' || audience === 'partners') return [audience, 'everyone']
  const ladder: readonly Audience[] = ['here', 'organisation', 'movement', 'everyone']
  const wide = ladder.slice(ladder.indexOf(audience))
  return audience === 'here' ? [...audiences] : wide
}
