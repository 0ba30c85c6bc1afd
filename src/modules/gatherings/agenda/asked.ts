import { dayAfter } from '../../../platform/i18n/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import type { ListedCircle } from '../../circles/index.ts'
import { homeZone, momentIn } from '../time/zoned.ts'
import type { Cursor } from './sources.ts'

/** Of whom the agenda is: of everybody, of who looks, or of one circle and what belongs to it. */
export type Whose = { all: true } | { mine: true } | { circle: ListedCircle }

/** What was asked for in the address, as far as it is something. */
export interface Asked {
  /** `mine`, the slug of a circle, or empty; `all` where a movement's own address would show that movement. */
  of: string
  kind: string
  /** "2026-11"; empty: no month. */
  month: string
  /** A year to look back on; empty: ahead. */
  year: string
  after: Cursor | null
}

interface Addressed extends Pick<Visit, 'url'> {
  site?: Pick<Visit['site'], 'movement'>
}

const word = (url: URL, name: string) => (url.searchParams.get(name) ?? '').slice(0, 80)
const matching = (text: string, pattern: RegExp) => (pattern.test(text) ? text : '')

/** At a movement's own address it is that movement's, unless something else was asked for. */
export function askedIn({ url, site: { movement = '' } = {} }: Addressed): Asked {
  const of = matching(word(url, 'of'), /^[a-z0-9-]+$/)
  return {
    of: movement ? of || movement : of === 'all' ? '' : of,
    kind: matching(word(url, 'kind'), /^[a-z-]+$/),
    month: matching(word(url, 'month'), /^20\d{2}-(0[1-9]|1[0-2])$/),
    year: matching(word(url, 'year'), /^(19|20)\d{2}$/),
    after: cursorIn(word(url, 'after')),
  }
}

const cursor = /^(\d{10,14})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

function cursorIn(text: string): Cursor | null {
  const [, at, id] = cursor.exec(text) ?? []
  return at && id ? { at: new Date(Number(at)), id } : null
}

export const cursorOf = ({ startsAt, id }: { startsAt: Date; id: string }) => `${startsAt.getTime()}_${id}`

/** An address with these answers in it; what is empty is left away. */
export function addressOf(
  path: string,
  asked: Partial<Record<'of' | 'kind' | 'month' | 'year' | 'after', string>>,
) {
  const search = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''))
  return search.size > 0 ? `${path}?${search}` : path
}

/** From the first moment of a day to that of another, by the clock at home. */
export const atMidnight = (date: string) => momentIn(homeZone, { date, time: '00:00' }) ?? new Date(0)

export const monthAfter = (month: string, months: number) => {
  const first = new Date(`${month}-01T12:00:00Z`)
  first.setUTCMonth(first.getUTCMonth() + months)
  return first.toISOString().slice(0, 7)
}

/** The weeks of a month as it hangs on a wall, Monday first: days of the months beside it fill the first and the last. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`
  const weekday = (new Date(`${first}T12:00:00Z`).getUTCDay() + 6) % 7
  const weeks: string[][] = []
  for (let day = dayAfter(first, -weekday); day < `${monthAfter(month, 1)}-01`; day = dayAfter(day, 7))
    weeks.push(Array.from({ length: 7 }, (_, i) => dayAfter(day, i)))
  return weeks
}
