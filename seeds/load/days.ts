import { formDate, momentOf } from '../../src/platform/i18n/dates.ts'

/** `YYYY-MM-DD`, so many days from `now` in the movement's time zone. */
export function dayFrom(now: Date, days: number): string {
  const date = new Date(`${formDate(now).date}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The moment at which it is `at` ("14:30") there, so many days from `now`. */
export function momentFrom(now: Date, days: number, at: string): Date {
  const moment = momentOf(dayFrom(now, days), at)
  if (!moment) throw new Error(`${at} is no time of the day`)
  return moment
}

export const minutesAfter = (moment: Date, minutes: number) => new Date(moment.getTime() + minutes * 60_000)
