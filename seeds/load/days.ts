import { momentOf } from '../../src/platform/i18n/dates.ts'
import { type Day, dayAfter, dayAt } from '../../src/platform/i18n/days.ts'
import type { Fire, When } from '../fires/types.ts'

/** So many days from `now` in the movement's time zone. */
export const dayFrom = (now: Date, days: number): Day => dayAfter(dayAt(now), days)

/** The moment at which it is `at` ("14:30") there, so many days from `now`. */
export function momentFrom(now: Date, days: number, at: string): Date {
  const moment = momentOf(dayFrom(now, days), at)
  if (!moment) throw new Error(`${at} is no time of the day`)
  return moment
}

/** When it begins or began; what burns now, on the quarter of an hour. */
export function startOf(now: Date, when: When): Date {
  if ('at' in when) return momentFrom(now, when.days, when.at)
  const quarter = 15 * 60_000
  return new Date(Math.floor((now.getTime() - when.minutesAgo * 60_000) / quarter) * quarter)
}

/** When its words were laid together: the morning after, or a while ago at a table where people still sit. */
export const laidAt = (now: Date, { phase, when }: Fire) =>
  phase === 'burning' ? minutesAfter(now, -5) : momentFrom(now, when.days + 1, '10:00')

export const minutesAfter = (moment: Date, minutes: number) => new Date(moment.getTime() + minutes * 60_000)
