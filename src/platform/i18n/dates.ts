import type { Locale } from './words.ts'

const tag = { nl: 'nl-NL', en: 'en-GB' } as const
const zone = 'Europe/Amsterdam'

const formats = new Map<string, Intl.DateTimeFormat>()
function format(locale: Locale, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${name}`
  const made = formats.get(key) ?? new Intl.DateTimeFormat(tag[locale], { timeZone: zone, ...options })
  formats.set(key, made)
  return made
}

/** "dinsdag 3 november 2026" */
export function longDate(locale: Locale, date: Date): string {
  return format(locale, 'long', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    date,
  )
}

/** "3 november" */
export function shortDate(locale: Locale, date: Date): string {
  return format(locale, 'short', { day: 'numeric', month: 'long' }).format(date)
}

/** "14:30" */
export function clockTime(locale: Locale, date: Date): string {
  return format(locale, 'time', { hour: '2-digit', minute: '2-digit' }).format(date)
}

const lists = {
  nl: new Intl.ListFormat(tag.nl, { type: 'conjunction' }),
  en: new Intl.ListFormat(tag.en, { type: 'conjunction' }),
}

/** "Anna, Bert en Carla" */
export function listOf(locale: Locale, items: readonly string[]): string {
  return lists[locale].format(items)
}

/** The moment at which it is `time` ("14:30") on `date` ("2026-11-03") in the movement's time zone; undefined when that is no moment. */
export function momentOf(date: string, time: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d{2}:\d{2}$/.test(time)) return undefined
  const asUtc = new Date(`${date}T${time}:00Z`)
  if (Number.isNaN(asUtc.getTime()) || asUtc.toISOString().slice(0, 10) !== date) return undefined
  return new Date(asUtc.getTime() - offsetAt(new Date(asUtc.getTime() - offsetAt(asUtc))))
}

/** "2026-11-03" and "14:30" as a form shows them. */
export function formDate(date: Date): { date: string; time: string } {
  const local = new Date(date.getTime() + offsetAt(date)).toISOString()
  return { date: local.slice(0, 10), time: local.slice(11, 16) }
}

// Made once: making one costs more than a page.
const offsets = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })

/** Milliseconds by which the movement's clock is ahead of UTC at that moment. */
function offsetAt(moment: Date): number {
  const parts = offsets.formatToParts(moment)
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT'
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name) ?? []
  if (!sign) return 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
}
