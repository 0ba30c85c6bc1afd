import type { Generated } from 'kysely'

/** The two sides of a visit: whom one visits, and who comes. */
export const sides = ['host', 'guest'] as const
export type Side = (typeof sides)[number]

export const otherSide = (side: Side): Side => (side === 'host' ? 'guest' : 'host')

/** "Come and see how we …", or "we would like to see how others …". */
export const openingKinds = ['offer', 'ask'] as const
export type OpeningKind = (typeof openingKinds)[number]

/** Who reads what a house lets be known: who takes part in the movement, or everybody. */
export const openingAudiences = ['movement', 'everyone'] as const
export type OpeningAudience = (typeof openingAudiences)[number]

/** Where a house wrote a word that everybody may read. */
export type WordSource = 'works-on' | 'tried' | 'question' | 'reflection' | 'opening'

/** How far it may be told that two houses met, and what they took home: no further than both allow. */
export const toldAudiences = ['houses', 'movement', 'everyone'] as const
export type ToldAudience = (typeof toldAudiences)[number]

export type VisitStep = 'asked' | 'call' | 'yes' | 'not-now' | 'planned' | 'called-off'

interface OpeningTable {
  id: string
  circle_id: string
  movement_id: Generated<string | null>
  kind: OpeningKind
  words: string
  days: Generated<string>
  room: Generated<string>
  expect: Generated<string>
  audience: OpeningAudience
  closed: Generated<boolean>
  /** `YYYY-MM-DD`, as are all days here. */
  said_on: string
  version: Generated<number>
}

interface VisitTable {
  id: string
  host_circle_id: string
  guest_circle_id: string
  opening_id: string | null
  asked_by: Side
  /** Null where somebody asked with the code of their request to join. */
  asked_by_seat_id: string | null
  words: string
  question: Generated<string>
  suits: Generated<string>
  step: Generated<VisitStep>
  /** What who was asked said. */
  answer: Generated<string>
  because: Generated<string>
  /** As which it stands in the agenda. */
  gathering_id: string | null
  asked_on: string
  /** The visit that this one returns. */
  return_of: string | null
  /** Of somebody who thinks of joining, with who gets to know them; the request until it is forgotten. */
  before_joining: Generated<boolean>
  request_id: string | null
  version: Generated<number>
}

interface SideTable {
  visit_id: string
  side: Side
  people: Generated<string>
  told: Generated<string>
  unseen: Generated<string>
  taken_home: Generated<string>
  audience: Generated<ToldAudience>
  thanks: Generated<string>
  version: Generated<number>
}

interface DayTable {
  id: string
  visit_id: string
  side: Side
  starts_at: Date
  ends_at: Date
}

declare module '../../platform/database/schema.ts' {
  interface Schema {
    'visits.opening': OpeningTable
    'visits.visit': VisitTable
    'visits.day': DayTable
    'visits.side': SideTable
    /** Derived, by trigger. */
    'visits.word': { circle_id: string; source: WordSource; stem: string; word: string }
  }
}
