import { type Day, daysBetween, monthOf, weekdayOf } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { waitingWords } from './locales/index.ts'

/** A day as people say it: "dinsdag" when it is near, else "begin mei", "half mei", "eind mei". */
export interface ByWhen {
  /** The day lies behind. */
  late: boolean
  words: string
}

/** Nearer than this, in days, a day is called by its name. */
const week = 7

export function byWhen(locale: Locale, day: Day, today: Day): ByWhen {
  const days = daysBetween(today, day)
  const late = days < 0
  return { late, words: late ? since(locale, day, today, -days) : until(locale, day, today, days) }
}

function until(locale: Locale, day: Day, today: Day, days: number): string {
  const w = waitingWords(locale)
  if (days === 0) return w('when.today')
  if (days === 1) return w('when.tomorrow')
  if (days < week) return w('when.day', { day: weekdayOf(locale, day) })
  return w(`when.${partOf(day)}`, { month: monthSaid(locale, day, today) })
}

function since(locale: Locale, day: Day, today: Day, days: number): string {
  const w = waitingWords(locale)
  if (days === 1) return w('since.yesterday')
  if (days < week) return w('since.day', { day: weekdayOf(locale, day) })
  return w(`since.${partOf(day)}`, { month: monthSaid(locale, day, today) })
}

function partOf(day: Day): 'early' | 'middle' | 'end' {
  const date = Number(day.slice(8))
  return date <= 10 ? 'early' : date <= 20 ? 'middle' : 'end'
}

/** With the year where it is not this one. */
const monthSaid = (locale: Locale, day: Day, today: Day) =>
  day.slice(0, 4) === today.slice(0, 4) ? monthOf(locale, day) : `${monthOf(locale, day)} ${day.slice(0, 4)}`
