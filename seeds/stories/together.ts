import type { Slug } from '../types.ts'

/** Who is asked to write along by who began it, and did not answer yet. */
export const askedToWrite: readonly { story: Slug; person: Slug; name: string }[] = [
  { story: 'de-week-van-de-open-deur', person: 'henk', name: 'Henk Mulder' },
]

/** Who reads a draft along, or is asked to and did not answer yet, by who began it. */
export const readers: readonly { story: Slug; person: Slug; name: string; reads: boolean }[] = [
  { story: 'vrijwilligers-met-een-folder', person: 'lotte', name: 'Lotte Smeets', reads: true },
  // Somebody in it said no, so there is nothing to read along for now.
  { story: 'de-radio-in-de-gang', person: 'mina', name: 'Mina Haddad', reads: true },
  { story: 'mijn-moeders-soep', person: 'lotte', name: 'Lotte Smeets', reads: false },
]

/** Who is asked by a letter or with a link, and is not known here. */
export const invitedToWrite: readonly { story: Slug; called: string; email?: string }[] = [
  { story: 'de-week-van-de-open-deur', called: 'Buurvrouw Fientje' },
  { story: 'de-week-van-de-open-deur', called: 'Meneer Odekerken', email: 'odekerken@example.org' },
]
