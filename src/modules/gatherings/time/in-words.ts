import { dayInWords, monthOf, weekdayOf } from '../../../platform/i18n/days.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { gatheringWords } from '../locales/index.ts'
import { clockIn, homeZone } from './zoned.ts'

interface During {
  startsAt: Date
  endsAt: Date
  zone: string
}

/** "dinsdag 3 november 2026, van 14:30 tot 17:00 uur", by the clock there, which is named where it is another one. */
export function whenInWords(locale: Locale, { startsAt, endsAt, zone }: During): string {
  const [from, to] = [clockIn(zone, startsAt), clockIn(zone, endsAt)]
  const w = gatheringWords(locale)
  const day = (date: string) => `${weekdayOf(locale, date)} ${dayInWords(locale, date)}`
  const said =
    from.date === to.date || (to.time < from.time && endsAt.getTime() - startsAt.getTime() < 86_400_000)
      ? w('when.one-day', { day: day(from.date), from: from.time, to: to.time })
      : w('when.days', { day: day(from.date), from: from.time, last: day(to.date), to: to.time })
  return zone === homeZone ? said : w('when.there', { when: said, place: placeOf(zone) })
}

/** "New York" */
const placeOf = (zone: string) => zone.replace(/^.*\//, '').replaceAll('_', ' ')

const short = {
  nl: new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', weekday: 'short' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'short' }),
}

/** As a programme sets it: "do 12", and "november, 14:30"; with the year where it is another than this one. */
export function programmeDay(
  locale: Locale,
  { startsAt, zone }: Pick<During, 'startsAt' | 'zone'>,
  now: Date,
): { day: string; month: string } {
  const { date, time } = clockIn(zone, startsAt)
  const noon = new Date(`${date}T12:00:00Z`)
  const year = date.slice(0, 4) === clockIn(homeZone, now).date.slice(0, 4) ? '' : ` ${date.slice(0, 4)}`
  return {
    day: `${short[locale].format(noon)} ${noon.getUTCDate()}`,
    month: `${monthOf(locale, date)}${year}, ${time}`,
  }
}
