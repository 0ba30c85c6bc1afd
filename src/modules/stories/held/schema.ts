import type { Generated } from 'kysely'

/**
 * How a hold ended: read again; taken away by its writers; not read again before somebody in it says yes; not read again because what was
 * read is not there since a copy was put back; or kept away for good.
 */
export type HeldEnd = 'back' | 'taken-away' | 'waits' | 'gone' | 'away'

/** What readers read before lies in `was` and `placed`, which the web server may not read. */
interface HeldTable {
  id: string
  story_id: string
  movement_id: string
  objection_id: string | null
  /** Null, with the reason: it began after a copy that was put back. */
  sealing_key_id: string | null
  /** Sealed: why, for its writers. */
  reason: Buffer | null
  /** Sealed: what its writers say to that. */
  answer: Generated<Buffer | null>
  /** Days, `YYYY-MM-DD`. */
  held_on: Generated<string>
  until_on: string
  ended_on: Generated<string | null>
  ended_as: Generated<HeldEnd | null>
  version: Generated<number>
}

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'stories.held': HeldTable
  }
}
