import type { Slug } from '../types.ts'

/** Who is asked to write along by who began it, and did not answer yet. */
export const askedToWrite: readonly { story: Slug; person: Slug; name: string }[] = [
  { story: 'de-week-van-de-open-deur', person: 'henk', name: 'Henk Mulder' },
]

/** Who is asked by a letter or with a link, and is not known here. */
export const invitedToWrite: readonly { story: Slug; called: string; email?: string }[] = [
  { story: 'de-week-van-de-open-deur', called: 'Buurvrouw Fientje' },
  { story: 'de-week-van-de-open-deur', called: 'Meneer Odekerken', email: 'odekerken@example.org' },
]
