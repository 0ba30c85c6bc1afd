import { dayAfter } from '../../../platform/i18n/days.ts'
import type { GatheringView, OccurrenceView } from '../gathering/view.ts'
import { daysBy, repeatOf, ruleFor, timesOn } from '../time/repeat.ts'
import type { Span } from '../time/span.ts'
import { clockIn } from '../time/zoned.ts'

/** The one that is meant and all that follow, as the rule lays them; undefined where it is none of them. */
export function restFrom(all: readonly OccurrenceView[], id: string): OccurrenceView[] | undefined {
  const first = all.find((one) => one.id === id)
  return (
    first && all.filter(({ dueAt }) => dueAt >= first.dueAt).sort((a, b) => Number(a.dueAt) - Number(b.dueAt))
  )
}

export const isToCome = ({ status, endsAt }: OccurrenceView, now: Date) =>
  status === 'planned' && endsAt > now

const nightsOf = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/**
 * When each of them is once the first is then: on another day, in the same rhythm from that day on; on the same day, each on
 * its own. The clock on the wall says the same each time. Null where it would still go on when it comes back.
 */
export function restAt(
  { zone, rule }: Pick<GatheringView, 'zone' | 'rule'>,
  rest: readonly OccurrenceView[],
  { startsAt, endsAt }: Span,
): Span[] | null {
  const [from, to] = [clockIn(zone, startsAt), clockIn(zone, endsAt)]
  const own = rest.map((one) => clockIn(zone, one.startsAt).date)
  const repeat = repeatOf(rule)
  const dates =
    from.date === own[0] || repeat === 'no'
      ? own
      : daysBy(ruleFor(repeat, from.date), from.date, '9999-12-31').slice(0, rest.length)
  const nights = nightsOf(from.date, to.date)
  if (dates[1] && dayAfter(from.date, nights) >= dates[1]) return null
  return timesOn(zone, dates, { from: from.time, to: to.time, nights })
}
