import type { Generated } from 'kysely'

export const entryKinds = [
  'mission',
  'period',
  'tried',
  'initiative',
  'promise',
  'reflection',
  'question',
  'agreement',
] as const
export type EntryKind = (typeof entryKinds)[number]

/** How something that was tried went. */
export const outcomes = ['well', 'not', 'open'] as const
export type Outcome = (typeof outcomes)[number]

/** What became of a promise. */
export const followUps = ['done', 'not', 'on'] as const
export type FollowUpOutcome = (typeof followUps)[number]

interface EntryTable {
  id: string
  circle_id: string
  /** What is written on pages of its own besides: what a level learned, what a neighbourhood says as such. */
  kind: EntryKind | 'learned' | 'says'
  words: Generated<string>
  /** Of a period or a promise for years its first year, of what was tried when that was. */
  year: number | null
  until_year: number | null
  outcome: Outcome | null
  to_whom: Generated<string>
  /** `YYYY-MM-DD`, as are all days here. */
  by_day: string | null
  said_on: string
  /** For everybody who may see the circle; else for who sits in it. */
  shared: boolean
  version: Generated<number>
}

declare module '../../platform/database/schema.ts' {
  interface Schema {
    'participants.face': {
      circle_id: string
      who: Generated<string>
      works_on: Generated<string>
      sites: Generated<string>
      version: Generated<number>
    }
    'participants.entry': EntryTable
    'participants.follow_up': {
      id: string
      entry_id: string
      words: string
      outcome: FollowUpOutcome
      on_day: string
    }
    'participants.region_province': { region_id: string; province: string }
    'participants.caller': {
      id: Generated<string>
      seat_id: string
      circle_id: string
      name: string
      about: Generated<string>
      phone: Generated<string>
      yes_at: Date | null
    }
  }
}
