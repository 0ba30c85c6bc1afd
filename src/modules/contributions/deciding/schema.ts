import type { ColumnType, Generated } from 'kysely'
import type { Purpose } from '../../../platform/consent/index.ts'

interface DecidingNoteTable {
  id: Generated<string>
  /** It holds for every seat of the same account. */
  seat_id: string
  together: boolean
  /** What somebody says of their age, as the bounds they chose from. */
  young_from: number | null
  young_below: number | null
  sealing_key_id: string | null
  /** Sealed: who sat beside them. */
  present: Buffer | null
  at: Generated<Date>
}

interface BesideTable {
  id: string
  seat_id: string
  sealing_key_id: string
  /** Sealed: what somebody calls who decides with them. */
  name: Buffer
  /** Written once, read by nobody. */
  code_hash: ColumnType<never, Buffer, never>
  at: Generated<Date>
  ended_at: Generated<Date | null>
}

interface YoungRuleTable {
  movement_id: string
  together_from: Generated<number>
  alone_from: Generated<number>
  second_for: Generated<Purpose[]>
  version: Generated<number>
}

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'contributions.deciding_note': DecidingNoteTable
    'contributions.beside': BesideTable
    'contributions.shown_beside': { contribution_id: string; beside_id: string }
    'contributions.young_rule': YoungRuleTable
  }
}
