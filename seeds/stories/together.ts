import type { Slug } from '../types.ts'

/** Who is asked to write along by who began it, and did not answer yet. */
export const askedToWrite: readonly { story: Slug; person: Slug; name: string }[] = [
  { story: 'de-week-van-de-open-deur', person: 'henk', name: 'Henk Mulder' },
]
