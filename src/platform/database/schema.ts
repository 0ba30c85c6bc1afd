/**
 * Every table by its full name. Each module adds its own tables by declaration merging:
 * `declare module '…/platform/database/schema.ts' { interface Schema { 'circles.seat': SeatTable } }`.
 */
export interface Schema {
  'platform.session': SessionTable
  'platform.command_receipt': CommandReceiptTable
  'platform.outbox': OutboxTable
  'platform.sealing_key': SealingKeyTable
  'platform.backup': BackupTable
  'platform.stays_closed': StaysClosedTable
  'platform.named_by_key': NamedByKeyTable
  'platform.carried_key': { label: string; wrapped: Buffer }
  'platform.kept_file': KeptFileTable
  'platform.example_mail': ExampleMailTable
  'platform.failed_guess': {
    key: Buffer
    at: Generated<Date>
    attempt: string | null
    open: Generated<boolean>
  }
}

import type { ColumnType, Generated } from 'kysely'

export interface SessionTable {
  id: Generated<string>
  token_hash: Buffer
  person_id: string | null
  seat_id: string | null
  scope: Scope
  method: string
  device: string
  opened_at: Generated<Date>
  ends_at: Date
  ended_at: Date | null
}

/** What a session opens: a person's account, or one seat through one kind of code. */
export type Scope = 'person' | 'invitation' | 'room' | 'card' | 'carrier'

interface CommandReceiptTable {
  key: string
  actor: string
  command: string
  result: unknown
  at: Generated<Date>
}

interface OutboxTable {
  id: Generated<string>
  at: Generated<Date>
  fact: string
  ids: Record<string, string>
  handled_at: Date | null
}

interface SealingKeyTable {
  id: string
  wrapped: Buffer | null
  created_at: Generated<Date>
  erased_at: Date | null
}

/** What stands in clear about whoever a key belongs to; written by migrations. */
interface NamedByKeyTable {
  table_name: string
  key_column: string
  columns: string[]
}

interface BackupTable {
  id: string
  made_at: Date
  /** Its folder. */
  place: string
  /** How many erased keys it has been rid of. */
  struck: Generated<number>
  gone_at: Date | null
  /** How many lines of what was taken back or ended its list has been told of. */
  listed: Generated<number>
}

/** What was taken back or ended: a copy from before must not open it again. */
interface StaysClosedTable {
  id: Generated<string>
  kind: string
  subject_id: string
  part: string
  at: Generated<Date>
  /** It came back with a copy, and was closed once more. */
  again: Generated<boolean>
}

interface KeptFileTable {
  id: string
  announced_at: Generated<Date>
  /** Something refers to it. */
  kept: Generated<boolean>
  let_go_at: Date | null
}

interface ExampleMailTable {
  id: Generated<string>
  at: Generated<Date>
  recipient: string
  subject: string
  body: string
  /** What travelled along for a calendar. */
  calendar: string | null
  /** How it looks, of one that has two parts; and the lines for whoever's post. */
  html: ColumnType<string | null, string | null | undefined>
  headers: ColumnType<string | null, string | null | undefined>
}
