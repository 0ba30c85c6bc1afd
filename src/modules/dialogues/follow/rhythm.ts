import { formDate } from '../../../platform/i18n/dates.ts'
import type { Day } from '../../../platform/i18n/days.ts'
import type { Rhythm } from '../schema.ts'

const months: Readonly<Record<Rhythm, number>> = { month: 1, quarter: 3 }

/**
 * The next day in a rhythm: the same weekday of the month (the second Tuesday; a fifth becomes the last), so many
 * months later, and as many more as it takes to lie ahead.
 */
export function nextDay(rhythm: Rhythm, from: Date, now: Date): Day {
  const [today, day] = [formDate(now).date, formDate(from).date]
  for (let later = months[rhythm]; ; later += months[rhythm]) {
    const proposed = sameWeekday(day, later)
    if (proposed > today) return proposed
  }
}

function sameWeekday(day: Day, later: number): Day {
  const start = new Date(`${day}T12:00:00Z`)
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + later]
  const first = new Date(Date.UTC(year, month, 1, 12))
  const until = (start.getUTCDay() - first.getUTCDay() + 7) % 7
  const which = Math.ceil(start.getUTCDate() / 7)
  const inMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const wanted = 1 + until + (which - 1) * 7
  return new Date(Date.UTC(year, month, wanted > inMonth ? wanted - 7 : wanted, 12))
    .toISOString()
    .slice(0, 10)
}
