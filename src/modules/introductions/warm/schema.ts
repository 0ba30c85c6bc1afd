import type { Generated } from 'kysely'

/** What became of a promise to call. */
export const outcomes = ['done', 'not-yet', 'not-done'] as const
export type Outcome = (typeof outcomes)[number]

interface MeetingTable {
  id: string
  introducer_name: string
  sealing_key_id: string
  why: Buffer
  asked_at: Generated<Date>
}

interface CallPromiseTable {
  id: string
  meeting_id: string
  /** Who promised; the web server may not read it. */
  person_id: string
  /** `YYYY-MM-DD` */
  due_on: string
  sealing_key_id: string
  words: Buffer | null
  outcome: Outcome | null
  told: Buffer | null
  reminded_at: Date | null
  promised_at: Generated<Date>
}

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'introductions.meeting': MeetingTable
    'introductions.call_promise': CallPromiseTable
  }
}
