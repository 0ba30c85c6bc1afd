import type { Db } from '../../../platform/database/connect.ts'
import { Invalid } from '../../../platform/errors/errors.ts'
import { fieldOf } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { homeZone, minutesOf, spanIn } from '../../gatherings/index.ts'
import type { Side } from '../schema.ts'
import { type DaysTyped, mostDays } from './input.ts'

/** What was typed for each day, as it was posted. */
export const typedDays = ({ posted }: Visit) =>
  Array.from({ length: mostDays }, (_, i) => ({
    date: fieldOf(posted, `date-${i + 1}`),
    time: fieldOf(posted, `time-${i + 1}`),
    until: fieldOf(posted, `until-${i + 1}`),
  }))

/** The days that were filled in. @throws Invalid at the field where one cannot be read, or is over. */
export function spansOf(days: DaysTyped, now: Date) {
  const problems: Record<string, string> = {}
  const spans = days.flatMap(({ date, time, until }, i) => {
    if (!date && !time && !until) return []
    const span = spanIn(homeZone, { date, time, until, untilDate: '' }, minutesOf('work-visit'))
    const wrong = 'problems' in span ? span.problems : span.startsAt <= now ? { date: 'date.past' } : {}
    for (const [field, key] of Object.entries(wrong)) problems[`${field}-${i + 1}`] = key
    return 'problems' in span ? [] : [span]
  })
  if (Object.keys(problems).length > 0) throw new Invalid(problems)
  return spans
}

/** Lays days of one side ready to be chosen by the other, in the place of those it proposed before. */
export async function layDays(
  db: Db,
  { visit, side, newId }: { visit: string; side: Side; newId: () => string },
  spans: ReturnType<typeof spansOf>,
): Promise<void> {
  await db.deleteFrom('visits.day').where('visit_id', '=', visit).where('side', '=', side).execute()
  if (spans.length === 0) return
  await db
    .insertInto('visits.day')
    .values(
      spans.map(({ startsAt, endsAt }) => ({
        ...{ id: newId(), visit_id: visit, side },
        ...{ starts_at: startsAt, ends_at: endsAt },
      })),
    )
    .execute()
}
