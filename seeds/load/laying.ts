import type { Insertable, Kysely } from 'kysely'
import type { Schema } from '../../src/platform/database/schema.ts'

/** Every table that is filled; of some the application itself never writes a row like this. */
export interface Tables
  extends Omit<
    Schema,
    'circles.seat_hat' | 'contributions.consent_entry' | 'introductions.meeting' | 'stories.held'
  > {
  'stories.held': Schema['stories.held'] & { was: string; placed: string }
  'contributions.consent_entry': Omit<Schema['contributions.consent_entry'], 'second' | 'said_audience'> & {
    second?: 'waits' | 'yes'
    said_audience?: string | null
    asked?: string
  }
  'circles.seat_hat': {
    seat_id: string
    hat: string
    suggested_hat?: string
    suggested_by_seat_id?: string | null
    chosen_at?: null
  }
  'introductions.meeting': Schema['introductions.meeting'] & { introducer_id: string | null }
  'introductions.meeting_side': {
    meeting_id: string
    person_id: string
    name: string
    meets: string | null
    says: 'yes' | 'no' | null
    tells: boolean
  }
  'platform.link': {
    from_kind: string
    from_id: string
    why: 'grew-into' | 'led-to' | 'split-into' | 'merged-into'
    to_kind: string
    to_id: string
    said_as: 'keeper'
    said_on: string | null
  }
  'circles.deed': {
    id: string
    circle_id: string
    seat_id: string | null
    second_seat_id: string | null
    kind: string
    other_id: string | null
    was: string | null
    becomes: string | null
    at: Date
  }
  'circles.proposal': {
    id: string
    circle_id: string
    kind: 'split'
    reason: string
    parts: string[]
    by_seat_id: string
    at: Date
  }
  'circles.host_asked': {
    id: string
    circle_id: string
    kind: 'stand-in'
    by_seat_id: string
    to_seat_id: string
    from_on: string
    until_on: string
    outcome: 'yes'
  }
  'circles.seat_word': { seat_id: string; word_mac: Buffer }
  'circles.seat_code': {
    seat_id: string
    kind: 'card' | 'invitation'
    long_hash: Buffer
    short_hash: Buffer
  }
}

export interface Laying {
  lay<T extends keyof Tables>(table: T, ...rows: Insertable<Tables[T]>[]): void
  /** Writes all rows: one statement for each table, in the order in which the tables were first named. */
  write(db: Kysely<Tables>): Promise<void>
}

/** Rows laid ready, so that a year of conversations costs as many statements as there are tables. */
export function layingOut(): Laying {
  const ready = new Map<keyof Tables, object[]>()
  return {
    lay(table, ...rows) {
      const all = ready.get(table) ?? []
      all.push(...rows)
      ready.set(table, all)
    },
    async write(db) {
      for (const [table, rows] of ready) {
        if (rows.length > 0) await db.insertInto(table).values(rows).execute()
      }
    },
  }
}
