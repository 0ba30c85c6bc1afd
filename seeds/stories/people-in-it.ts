import type { Wish } from '../../src/modules/stories/people-in-it/wishes.ts'
import type { Slug } from '../types.ts'

/** Whose words stand in a story: by the conversation and their place in it. Their speaker said yes, with this name under them. */
export const quotes: readonly { story: Slug; fire: Slug; words: number; named: string }[] = [
  { story: 'wie-niet-slaapt', fire: 'jullie-zitten-achter-ons', words: 7, named: 'Mina Haddad' },
]

/**
 * Who is told of in a story that is still being written, and what its writer calls them. They were asked, and want to answer so many
 * days from now, or said no, and what would help.
 */
export const toldOf: readonly (ToldOf & ({ later: number } | { no: Wish[] }))[] = [
  { story: 'wachten-op-een-antwoord', name: 'wie het opschreef', later: 9 },
  { story: 'de-radio-in-de-gang', name: 'de man met de radio', no: ['other-name', 'without-passage'] },
]

interface ToldOf {
  story: Slug
  name: string
}
