import type { Generated } from 'kysely'
import type { Locale } from '../../platform/i18n/words.ts'
import type { About, Change } from './letters/said.ts'

/**
 * Who may know of a gathering: who sits in the circle that organises it; who sits there or in what belongs to it, however deep; who
 * sits in the movement; everybody.
 */
export const audiences = ['circle', 'around', 'movement', 'everyone'] as const
export type GatheringAudience = (typeof audiences)[number]

export type GatheringStatus = 'draft' | 'announced' | 'cancelled'
export type OccurrenceStatus = 'planned' | 'cancelled' | 'left-out'

/** What a place can offer. */
export const comforts = ['step-free', 'toilet', 'quiet-room', 'hearing-loop', 'parking'] as const
export type Comfort = (typeof comforts)[number]

/** One of the places where it is. */
export interface Place {
  /** What it is known by, whatever it is called. */
  key: string
  name: string
  address: string
  /** How to get there. */
  way: string
  access: Comfort[]
  /** What else one should know of it. */
  note: string
  /** For how many there is room here, where one chooses among several; null: enough. */
  most: number | null
}

interface GatheringTable {
  id: string
  circle_id: string
  movement_id: string | null
  kind: string
  title: string
  about: Generated<string>
  /** In which its host wrote this; null: nobody said so. */
  language: Generated<Locale | null>
  audience: Generated<GatheringAudience>
  status: Generated<GatheringStatus>
  zone: Generated<string>
  /** By which it comes back: `FREQ=MONTHLY;BYDAY=1TU;COUNT=12`; empty: once. */
  rule: Generated<string>
  /** Written as JSON. */
  places: Generated<Place[] | string>
  contact_name: Generated<string>
  contact_phone: Generated<string>
  cancelled_because: Generated<string>
  /** One can say that one comes. */
  sign_up: Generated<boolean>
  /** Null: room enough. */
  most_people: number | null
  may_bring: Generated<boolean>
  /** It can be followed online. */
  from_afar: Generated<boolean>
  /** For how many, where one chooses between that and a place; null: enough. */
  most_from_afar: Generated<number | null>
  /** Where another room keeps it; empty: here. */
  page: Generated<string>
  /** What one celebrates, or what one looks back on. */
  occasion: Generated<string>
  /** How it goes, one step a line. */
  running_order: Generated<string>
  /** How it was. */
  afterwards: Generated<string>
  announced_at: Date | null
  changed_at: Date | null
  /** Since when everybody who sits in the circle is asked. */
  circle_asked_at: Generated<Date | null>
  created_at: Generated<Date>
  version: Generated<number>
}

interface OccurrenceTable {
  id: string
  gathering_id: string
  circle_id: Generated<string>
  movement_id: Generated<string | null>
  kind: Generated<string>
  audience: Generated<GatheringAudience>
  announced: Generated<boolean>
  due_at: Date
  starts_at: Date
  ends_at: Date
  moved: Generated<boolean>
  status: Generated<OccurrenceStatus>
  cancelled_because: Generated<string>
  note: Generated<string>
  version: Generated<number>
}

interface OnlineTable {
  gathering_id: string
  address: string
  /** To whom it is told: who signed up, or all who may know of the gathering. */
  told: 'signed-up' | 'all'
}

interface SignUpTable {
  id: string
  gathering_id: string
  occurrence_id: string
  /** Written, and read by definer functions alone. */
  person_id: string | null
  long_hash: Buffer | null
  short_hash: Buffer | null
  /** Asked with their whole circle. */
  asked_id: Generated<string | null>
  /** Of itself: whether there is a code. */
  has_code: Generated<boolean>
  sealing_key_id: string
  name: Buffer | null
  email: Buffer | null
  companions: Buffer | null
  needs: Buffer | null
  people: Generated<number>
  /** The key of a place, or `afar`; empty: there was no choice. */
  place: Generated<string>
  answer: 'yes' | 'maybe' | 'no' | null
  answered_at: Date | null
  placed_at: Date | null
  waiting_since: Date | null
  place_to_tell: Generated<boolean>
  remind: Generated<'none' | 'day' | 'week'>
  reminded_at: Date | null
  came: boolean | null
  locale: Generated<Locale>
  version: Generated<number>
}

interface PaperLetterTable {
  id: Generated<string>
  gathering_id: string
  sign_up_id: string | null
  asked_id: string | null
  about: About
  changed: Generated<Change[]>
  laid_at: Generated<Date>
  given_at: Date | null
}

declare module '../../platform/database/schema.ts' {
  interface Schema {
    'gatherings.gathering': GatheringTable
    'gatherings.online': OnlineTable
    'gatherings.occurrence': OccurrenceTable
    'gatherings.sign_up': SignUpTable
    /** Read by the worker and by functions alone. */
    'gatherings.asked_seat': {
      id: string
      gathering_id: string
      seat_id: string
      long_hash: Buffer | null
      short_hash: Buffer | null
      asked_at: Generated<Date>
      version: Generated<number>
    }
    'gatherings.feed': { id: string; person_id: string; secret_hash: Buffer; made_at: Generated<Date> }
    /** Written and read by functions alone. */
    'gatherings.guest_circle': { gathering_id: string; circle_id: string }
    'gatherings.paper_letter': PaperLetterTable
    'gatherings.receiver': { gathering_id: string; seat_id: string }
  }
}
