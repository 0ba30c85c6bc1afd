import type { Slug } from '../types.ts'

/** Whose words stand in a story: by the conversation and their place in it. Their speaker said yes, with this name under them. */
export const quotes: readonly { story: Slug; fire: Slug; words: number; named: string }[] = [
  { story: 'wie-niet-slaapt', fire: 'jullie-zitten-achter-ons', words: 7, named: 'Mina Haddad' },
]

/**
 * Who is told of in a story that is still being written, and what its writer calls them. They were asked, and want to answer so many
 * days from now.
 */
export const toldOf: readonly { story: Slug; name: string; later: number }[] = [
  { story: 'wachten-op-een-antwoord', name: 'wie het opschreef', later: 9 },
]
