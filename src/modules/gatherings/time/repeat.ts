import ICAL from 'ical.js'
import { dayAfter } from '../../../platform/i18n/days.ts'
import { momentIn } from './zoned.ts'

/** How it comes back. `month-day`: on the first Tuesday; `month-date`: on the third. */
export const repeats = ['no', 'week', 'two-weeks', 'month-day', 'month-date', 'year'] as const
export type Repeat = (typeof repeats)[number]

/** A room for ten years of a monthly meeting is a room that nobody has thought about. */
export const mostTimes = 60

const days = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const

/** The rule as calendars write it, without how often. @param date of the first time: `2026-11-03`. */
export function ruleFor(repeat: Exclude<Repeat, 'no'>, date: string): string {
  const noon = new Date(`${date}T12:00:00Z`)
  const day = days[noon.getUTCDay()]
  // Not every month has a fifth Tuesday; each has a last one.
  const week = Math.ceil(noon.getUTCDate() / 7)
  switch (repeat) {
    case 'week':
      return 'FREQ=WEEKLY'
    case 'two-weeks':
      return 'FREQ=WEEKLY;INTERVAL=2'
    case 'month-day':
      return `FREQ=MONTHLY;BYDAY=${week > 4 ? -1 : week}${day}`
    case 'month-date':
      return `FREQ=MONTHLY;BYMONTHDAY=${noon.getUTCDate()}`
    case 'year':
      return 'FREQ=YEARLY'
  }
}

/** How it comes back, by its rule. */
export function repeatOf(rule: string): Repeat {
  if (rule === '') return 'no'
  if (rule.startsWith('FREQ=YEARLY')) return 'year'
  if (rule.includes('BYMONTHDAY')) return 'month-date'
  if (rule.startsWith('FREQ=MONTHLY')) return 'month-day'
  return rule.includes('INTERVAL=2') ? 'two-weeks' : 'week'
}

/** The days on which it falls, from the first until the last day, at most `mostTimes`. */
export function daysBy(rule: string, first: string, last: string): string[] {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(first))
  const found: string[] = []
  while (found.length < mostTimes) {
    const next = iterator.next()?.toString().slice(0, 10)
    if (!next || next > last) break
    found.push(next)
  }
  return found
}

/** When it begins and ends on each of those days: the clock on the wall says the same, also when the clock is changed. */
export function timesOn(
  zone: string,
  dates: readonly string[],
  { from, to, nights }: { from: string; to: string; nights: number },
): { startsAt: Date; endsAt: Date }[] {
  return dates.flatMap((date) => {
    const startsAt = momentIn(zone, { date, time: from })
    const endsAt = momentIn(zone, { date: dayAfter(date, nights), time: to })
    return startsAt && endsAt ? [{ startsAt, endsAt }] : []
  })
}
