import type { Generated } from 'kysely'
import type { Locale } from '../../../platform/i18n/words.ts'

/** What the rows of a list are. */
export const holdings = ['participants', 'people'] as const
export type Holds = (typeof holdings)[number]

/** Which sheet is read, and which column holds what: places, counted from 0. */
export interface Chosen {
  sheet?: number
  columns?: Readonly<Record<string, number>>
  /** Which of the movements named in the list are this one. */
  movements?: readonly number[]
}

/** Rows by what became of them. */
export interface Counted {
  made: number
  known: number
  placed: number
  wrong: number
  leftOut: number
}

interface SpreadsheetTable {
  id: string
  circle_id: string
  person_id: string
  holds: Holds
  sealing_key_id: string
  body: Buffer
  chosen: Generated<Chosen>
  created_at: Generated<Date>
  version: Generated<number>
}

interface ImportTable {
  id: string
  circle_id: string
  /** Who took it in; the web server may not read it. */
  person_id: string | null
  holds: Holds
  counted: Counted
  at: Generated<Date>
  undone_at: Date | null
}

interface ImportedSeatTable {
  seat_id: string
  /** Null: offered by hand. */
  import_id: string | null
  /** From which seat it was offered by hand. */
  asked_by_id: string | null
  /** What they are asked to do here, once they said yes. */
  role: 'member' | 'trusted' | 'host'
  locale: Locale
  person_made: boolean
  /** The list had no address for them. */
  on_paper: boolean
  letter_at: Date | null
}

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'circles.spreadsheet': SpreadsheetTable
    'circles.import': ImportTable
    'circles.imported_circle': {
      import_id: string
      circle_id: string
      position: number
      made: boolean
      in_id: string | null
      version: number
    }
    'circles.imported_seat': ImportedSeatTable
  }
}
