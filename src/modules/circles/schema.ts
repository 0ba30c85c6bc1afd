import type { Generated } from 'kysely'
import type { Bilingual } from '../../platform/i18n/words.ts'
import type { Openness } from './places/visibility.ts'

export type CircleKind =
  | 'movement'
  | 'sector'
  | 'region'
  | 'organisation'
  | 'site'
  | 'team'
  | 'partner'
  | 'core-team'
  | 'council'
  | 'board'
  | 'action-team'
  | 'trust-circle'
  | 'neighbourhood'
  | 'fire'

/** What somebody may do in a circle. Nobody's hat: that stays their own. */
export type SeatRole =
  | 'member'
  | 'host'
  | 'trusted'
  | 'initiator'
  | 'facilitator'
  | 'helper'
  | 'guest'
  /** Sits behind the circle and is not of it. */
  | 'listener'

export const hats = [
  'client',
  'close-one',
  'young-person',
  'neighbour',
  'care-worker',
  'expert-by-experience',
  'manager',
  'director',
  'board',
  'client-council',
  'partner',
  'researcher',
  'teacher',
  'supporter',
] as const
export type Hat = (typeof hats)[number]

/** What a movement says to visitors on its front page. */
export interface Welcome {
  /** What this is, in one sentence. */
  sentence: Bilingual
  lines: readonly Bilingual[]
}

/** At which address somebody is reached at a place. */
interface ContactMailTable {
  circle_id: string
  address: string
  shown: 'taking-part' | 'everyone'
}

interface CircleTable {
  id: string
  kind: CircleKind
  slug: string
  name: string
  description: Generated<Bilingual>
  /** Its one home; every other place it sits in stands in `circles.within`. */
  parent_id: string | null
  movement_id: string | null
  visibility: Generated<Openness>
  contact_name: string | null
  contact_phone: string | null
  welcome: Welcome | null
  /** Of whom it asks a second step when they sign in. */
  second_step: Generated<'nobody' | 'hosts' | 'everybody'>
  /** As `YYYY-MM-DD`; a closed circle stays, and takes nothing in. */
  closed_on: Generated<string | null>
  created_at: Generated<Date>
  version: Generated<number>
}

/** A circle sits, or sat, in another besides its home; dates as `YYYY-MM-DD`. */
interface WithinTable {
  circle_id: string
  in_id: string
  since: Generated<string>
  until: string | null
}

interface SeatTable {
  id: string
  circle_id: string
  /** Whose account it is; the web server may not read it. */
  person_id: string | null
  name: string
  role: SeatRole
  sealing_key_id: string
  partner_of: string | null
  /** They said yes, or came in. */
  taken_at: Date | null
  /** Around a fire: they were there. */
  came_at: Generated<Date | null>
  /** Who keeps the fire says that they were there. */
  seen_there: Generated<boolean>
  /** Looks after the fire and sits behind the circle: not of it. */
  listens: Generated<boolean>
  ended_at: Date | null
  created_at: Generated<Date>
  version: Generated<number>
}

declare module '../../platform/database/schema.ts' {
  interface Schema {
    'circles.circle': CircleTable
    'circles.contact_mail': ContactMailTable
    'circles.within': WithinTable
    'circles.former_slug': { slug: string; circle_id: string; until: Generated<Date> }
    'circles.seat': SeatTable
    'circles.ended_place': { seat_id: string; by_seat_id: string; reason: Buffer; at: Generated<Date> }
    'circles.seat_hat': { seat_id: string; hat: Hat | null }
  }
}
