import type { Bytes } from '../../../platform/web/answer.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { answer, wordsOf } from './answer.ts'
import { entriesOfListed } from './followed.ts'
import { theseTimes } from './queries.ts'

/** These times as a calendar, each the same one as in every other calendar of this house. Two queries. */
export async function calendarOf(
  visit: Visit,
  times: readonly { gatheringId: string; occurrenceId: string }[],
  name: string,
): Promise<Bytes> {
  const listed = await theseTimes(visit.db, times)
  return answer(
    visit,
    listed.flatMap((one) => entriesOfListed(one, wordsOf(visit))),
    name,
  )
}
