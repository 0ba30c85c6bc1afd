import type { Wish } from '../../src/modules/stories/people-in-it/wishes.ts'
import type { Slug } from '../types.ts'

/** Whose words stand in a story: by the conversation and their place in it. Their speaker said yes, with this name under them. */
export const quotes: readonly { story: Slug; fire: Slug; words: number; named: string }[] = [
  { story: 'wie-niet-slaapt', fire: 'jullie-zitten-achter-ons', words: 7, named: 'Mina Haddad' },
]

/**
 * Who is told of in a story, and what its writer calls them; or who was chosen by name from the circle it comes from. They were asked, and did
 * not answer yet, want to answer so many days from now, said yes to what is read, or said no, and what would help.
 */
export const toldOf: readonly ToldOf[] = [
  { story: 'wachten-op-een-antwoord', name: 'wie het opschreef', later: 9 },
  { story: 'de-radio-in-de-gang', name: 'de man met de radio', no: ['other-name', 'without-passage'] },
  {
    story: 'de-plant-op-de-vensterbank',
    name: 'Mina Haddad',
    chosen: { circle: 'team-kade', person: 'mina' },
  },
  {
    story: 'de-kring-op-tafel',
    name: 'Mina Haddad',
    chosen: { circle: 'team-kade', person: 'mina' },
    yes: true,
  },
]

interface ToldOf {
  story: Slug
  name: string
  /** Their place in a circle, by which they were chosen. */
  chosen?: { circle: Slug; person: Slug }
  /** Days. */
  later?: number
  yes?: true
  no?: Wish[]
}
