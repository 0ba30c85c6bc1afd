import type { Locale } from '../../../platform/i18n/words.ts'
import type { GatheringAudience, GatheringStatus, OccurrenceStatus, Place } from '../schema.ts'

export interface GatheringView {
  id: string
  circleId: string
  movementId: string | null
  /** Null where the circle is closed to who looks. */
  circle: { slug: string; name: string } | null
  kind: string
  title: string
  about: string
  /** In which that is written; null: nobody said so. */
  language: Locale | null
  /** What one celebrates, or what one looks back on. */
  occasion: string
  /** How it goes, one step a line. */
  runningOrder: string
  /** How it was, told by its hosts. */
  afterwards: string
  audience: GatheringAudience
  status: GatheringStatus
  zone: string
  /** Empty: it takes place once. */
  rule: string
  places: Place[]
  /** Null where there is none, or it is not told to who looks. */
  online: { address: string; told: 'signed-up' | 'all' } | null
  /** It can be followed online, also by who is not told where. */
  fromAfar: boolean
  /** For how many, where one chooses between that and a place; null: enough. */
  mostFromAfar: number | null
  contactName: string
  contactPhone: string
  cancelledBecause: string
  changedAt: Date | null
  /** One can say that one comes. */
  signUp: boolean
  /** For how many there is room; null: enough. */
  mostPeople: number | null
  mayBring: boolean
  /** Where another room keeps it; empty: here. */
  page: string
  version: number
  /** Who looks is a host of the circle, or stands in for one today. */
  hosted: boolean
  /** Stands in: who sits in the circle, and so who receives people, is not theirs to choose. */
  standsIn: boolean
}

/** One time that a gathering takes place. */
export interface OccurrenceView {
  id: string
  dueAt: Date
  startsAt: Date
  endsAt: Date
  moved: boolean
  status: OccurrenceStatus
  cancelledBecause: string
  note: string
  version: number
}
