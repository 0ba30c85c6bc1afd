import { momentOf } from '../../../platform/i18n/dates.ts'
import { type Day, dayAfter, dayAt } from '../../../platform/i18n/days.ts'

/** Without a choice: about three months. */
const usualDays = 92

export interface Period {
  from: Day
  until: Day
  since: Date
  /** The moment after the last day. */
  before: Date
  /** Field → key of the words. */
  errors: Readonly<Record<string, 'period.wrong' | 'period.order'>>
  /** As it was typed. */
  typed: { from: string; until: string }
}

/** The days from `from` up to and with `until`; where one of them is no day, the usual period with what is wrong. */
export function periodIn({ searchParams }: URL, now: Date): Period {
  const typed = { from: searchParams.get('from') ?? '', until: searchParams.get('until') ?? '' }
  const wrong = (['from', 'until'] as const).filter((name) => typed[name] && !midnight(typed[name]))
  const until = wrong.length > 0 || !typed.until ? dayAt(now) : typed.until
  const usual = dayAfter(until, -usualDays)
  const from = wrong.length > 0 || !typed.from ? usual : typed.from
  const turned = from > until
  return {
    from: turned ? usual : from,
    until,
    since: midnight(turned ? usual : from) ?? now,
    before: midnight(dayAfter(until, 1)) ?? now,
    errors: {
      ...Object.fromEntries(wrong.map((name) => [name, 'period.wrong' as const])),
      ...(turned && { until: 'period.order' as const }),
    },
    typed,
  }
}

const midnight = (day: string) => momentOf(day, '00:00')
