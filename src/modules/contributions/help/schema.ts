import type { ColumnType } from 'kysely'

export type EndedBy = 'helper' | 'helped'

/** Written by the database's own functions only. */
type Kept<T> = ColumnType<T, never, never>

export interface HelpTable {
  id: Kept<string>
  helper_seat_id: Kept<string>
  helped_seat_id: Kept<string>
  begun_at: Kept<Date>
  ends_at: Kept<Date>
  /** Null: not before `ends_at`. */
  ended_at: Kept<Date | null>
  ended_by: Kept<EndedBy | null>
}

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'contributions.help': HelpTable
  }
}
