import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { Entry } from '../calendar/entries.ts'
import type { Within } from './within.ts'

/** Something in the agenda, as a list shows it. */
export interface AgendaItem {
  /** Unique among what one source gives, and ordered after the moment. */
  id: string
  startsAt: Date
  endsAt: Date
  /** Of the place. */
  zone: string
  /** "Startbijeenkomst", "Kampvuur" */
  kind: string
  title: string
  /** In which it is called so, where that was said. */
  language?: Locale | null
  href: string
  place: string
  /** Who organises it; empty where that is closed to who looks. */
  house: string
  /** What one must know of it first: that it does not take place, or for whom it is. */
  notes: readonly string[]
  cancelled: boolean
}

/** The last one of a page, after which the next begins. */
export interface Cursor {
  at: Date
  id: string
}

export interface AgendaQuery {
  locale: Locale
  /** What begins from here on and before there. */
  from: Date
  before: Date | null
  /** Soonest first, or latest first. */
  order: 'asc' | 'desc'
  after: Cursor | null
  most: number
  /** Only of these circles: one, and all that sit in it. */
  within: Within | null
  /** Only what somebody signed up for, was asked to or organises. */
  mine: boolean
  /** Only this kind; a source that has no such kind gives nothing. */
  kind: string | null
}

/** Which calendar is followed, and where its addresses lead. */
export interface CalendarQuery {
  locale: Locale
  origin: string
  /** What everybody may know of these circles, or of all (null): the same whoever asks. `mine`: of whose secret was shown. */
  within: Within | null | 'mine'
}

/** A room that has something in the agenda. It reads with the rights of who looks, in one query. */
export interface AgendaSource {
  /** `module.what` */
  name: string
  /** What can be chosen to see of it alone: by key, in words. */
  kinds(locale: Locale): readonly { value: string; label: string }[]
  find(db: Db, query: AgendaQuery): Promise<AgendaItem[]>
  /** The same in a calendar that is followed, always under the same UID. Nobody is signed in there. */
  calendar(db: Db, query: CalendarQuery): Promise<Entry[]>
}

const sources: AgendaSource[] = []

/** Rooms call this once, where their module is declared. */
export function addAgendaSource(source: AgendaSource): void {
  if (sources.some(({ name }) => name === source.name))
    throw new Error(`Two sources are called ${source.name}`)
  sources.push(source)
}

export const agendaSources = (): readonly AgendaSource[] => sources
