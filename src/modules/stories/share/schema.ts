import type { Generated } from 'kysely'
import type { YesHow } from '../../../platform/consent/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'

/** How far something may go that somebody shares: no further than who looks along, from few to many. */
export const sharedAudiences = ['nearby', 'movement', 'everyone'] as const
export type SharedAudience = (typeof sharedAudiences)[number]

export type SharedStep = 'waits' | 'asked' | 'proposed' | 'published' | 'closed'
export const sharedMediaKinds = ['photo', 'sound'] as const
export type SharedMediaKind = (typeof sharedMediaKinds)[number]

interface SharedTable {
  id: string
  movement_id: string
  person_id: string | null
  sealing_key_id: string
  /** Sealed: `SharedContent` as JSON. */
  content: Buffer
  audience: SharedAudience
  language: Locale
  long_hash: Buffer
  short_hash: Buffer
  step: Generated<SharedStep>
  /** Sealed: `Proposal` as JSON. */
  proposal: Generated<Buffer | null>
  /** Sealed. */
  answer: Generated<Buffer | null>
  /** Sealed: what who looks along asks of who shared it, and what those said to that. */
  question: Generated<Buffer | null>
  reply: Generated<Buffer | null>
  yes_how: Generated<Exclude<YesHow, ''> | null>
  yes_at: Generated<Date | null>
  story_id: Generated<string | null>
  /** `YYYY-MM-DD`. */
  shared_on: string
  /** `YYYY-MM-DD`; null: since it was shared. */
  waits_since: Generated<string | null>
  version: Generated<number>
}

interface SharedMediaTable {
  shared_id: string
  kind: SharedMediaKind
  content_type: string
  seconds: number | null
  width: number | null
  height: number | null
  file_id: string | null
  body: Generated<Buffer | null>
}

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'stories.shared': SharedTable
    'stories.shared_media': SharedMediaTable
  }
}
