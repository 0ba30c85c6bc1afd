import { formDate, longDate } from './dates.ts'
import type { Locale } from './words.ts'

/** A day without a time: `2026-11-03`. */
export type Day = string

const tag = { nl: 'nl-NL', en: 'en-GB' } as const
const whole = {
  nl: new Intl.DateTimeFormat(tag.nl, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }),
  en: new Intl.DateTimeFormat(tag.en, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }),
}
const month = {
  nl: new Intl.DateTimeFormat(tag.nl, { timeZone: 'UTC', month: 'long', year: 'numeric' }),
  en: new Intl.DateTimeFormat(tag.en, { timeZone: 'UTC', month: 'long', year: 'numeric' }),
}
const away = {
  nl: new Intl.RelativeTimeFormat(tag.nl, { numeric: 'auto' }),
  en: new Intl.RelativeTimeFormat(tag.en, { numeric: 'auto' }),
}

const noon = (day: Day) => new Date(`${day}T12:00:00Z`)
const dayOf = (moment: number): Day => new Date(moment).toISOString().slice(0, 10)

/** "3 november 2026" */
export const dayInWords = (locale: Locale, day: Day) => whole[locale].format(noon(day))

/** "dinsdag 3 november 2026" */
export const longDay = (locale: Locale, day: Day) => longDate(locale, noon(day))

/** "november 2026" */
export const monthInWords = (locale: Locale, day: Day) => month[locale].format(noon(day))

/** The day it is at that moment in the movement's time zone. */
export const dayAt = (moment: Date): Day => formDate(moment).date

/** Whole days from `from` to `to`; negative when `to` lies behind. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000)
}

/** So many days further on the calendar; back when `days` is negative. */
export const dayAfter = (day: Day, days: number): Day => dayOf(noon(day).getTime() + days * 86_400_000)

/** The same day so many months earlier; where that month is too short, its last day. */
export function monthsBefore(day: Day, months: number): Day {
  const at = noon(day)
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth() - months]
  // Day 0 of the month that follows is the last one of this.
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return dayOf(Date.UTC(year, month, Math.min(at.getUTCDate(), last)))
}

/** "over 12 dagen", "morgen", "3 weken geleden": days up to three weeks, then weeks, then months. */
export function daysAway(locale: Locale, day: Day, today: Day): string {
  const days = daysBetween(today, day)
  const far = Math.abs(days)
  if (far <= 21) return away[locale].format(days, 'day')
  if (far <= 70) return away[locale].format(Math.trunc(days / 7), 'week')
  return away[locale].format(Math.trunc(days / 30.4), 'month')
}

const dayName = {
  nl: new Intl.DateTimeFormat(tag.nl, { timeZone: 'UTC', weekday: 'long' }),
  en: new Intl.DateTimeFormat(tag.en, { timeZone: 'UTC', weekday: 'long' }),
}

/** "dinsdag" */
export const weekdayOf = (locale: Locale, day: Day) => dayName[locale].format(noon(day))

/** "mei" */
export const monthOf = (locale: Locale, day: Day) => monthAlone[locale].format(noon(day))

const weekday = {
  nl: new Intl.DateTimeFormat(tag.nl, { timeZone: 'UTC', weekday: 'short' }),
  en: new Intl.DateTimeFormat(tag.en, { timeZone: 'UTC', weekday: 'short' }),
}
const monthAlone = {
  nl: new Intl.DateTimeFormat(tag.nl, { timeZone: 'UTC', month: 'long' }),
  en: new Intl.DateTimeFormat(tag.en, { timeZone: 'UTC', month: 'long' }),
}

/** As a programme sets it: "do 12", and "november, 14:30". */
export function programmeDate(locale: Locale, moment: Date): { day: string; month: string } {
  const { date, time } = formDate(moment)
  const day = noon(date)
  return {
    day: `${weekday[locale].format(day)} ${day.getUTCDate()}`,
    month: `${monthAlone[locale].format(day)}, ${time}`,
  }
}
