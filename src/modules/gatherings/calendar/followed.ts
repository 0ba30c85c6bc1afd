import type { Db } from '../../../platform/database/connect.ts'
import type { CalendarQuery } from '../agenda/sources.ts'
import { type Entry, entriesOf, entryOf } from './entries.ts'
import { followed, type Listed, publicIn } from './queries.ts'
import { entryWords } from './words.ts'

/** A series whole, or the times of it that are meant. */
export const entriesOfListed = (
  { gathering, occurrences, only, chosen }: Listed,
  words: Parameters<typeof entriesOf>[2],
): Entry[] =>
  only === null
    ? entriesOf(gathering, occurrences, words, 0, chosen)
    : occurrences.filter(({ id }) => only.has(id)).map((one) => entryOf(gathering, one, words, 0, chosen))

/** Gatherings in a calendar that is followed. */
export async function gatheringsInCalendar(
  db: Db,
  { locale, origin, within }: CalendarQuery,
): Promise<Entry[]> {
  const words = entryWords(locale, origin)
  const listed = within === 'mine' ? await followed(db) : await publicIn(db, within)
  return listed.flatMap((one) => entriesOfListed(one, words))
}
