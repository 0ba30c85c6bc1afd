import type { z } from 'zod'
import { dayAfter } from '../../../platform/i18n/days.ts'
import { daysBy, ruleFor, timesOn } from '../time/repeat.ts'
import { type Span, spanIn } from '../time/span.ts'
import { clockIn } from '../time/zoned.ts'
import type { When } from './input.ts'

interface Plan {
  rule: string
  times: Span[]
}

/** The rule and the times that follow from what was filled in; or, for each field that is wrong, the key of its message. */
export function planOf(
  when: z.infer<typeof When>,
  usual: number,
): Plan | { problems: Record<string, string> } {
  const { zone, repeat, repeatUntil } = when
  const span = spanIn(zone, when, usual)
  if ('problems' in span) return span
  if (repeat === 'no') return { rule: '', times: [span] }
  const [from, to] = [clockIn(zone, span.startsAt), clockIn(zone, span.endsAt)]
  if (!/^\d{4}-\d{2}-\d{2}$/.test(repeatUntil) || repeatUntil <= from.date)
    return { problems: { repeatUntil: repeatUntil ? 'repeat.until.wrong' : 'repeat.until.needed' } }
  const rule = ruleFor(repeat, from.date)
  const dates = daysBy(rule, from.date, repeatUntil)
  const nights = Math.round((Date.parse(to.date) - Date.parse(from.date)) / 86_400_000)
  // It would still go on when it comes back.
  if (dates[1] && dayAfter(from.date, nights) >= dates[1]) return { problems: { until: 'until.before' } }
  const times = timesOn(zone, dates, { from: from.time, to: to.time, nights })
  return { rule: `${rule};COUNT=${times.length}`, times }
}
