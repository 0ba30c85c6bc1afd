import type { Clock } from '../../platform/clock/clock.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { FileStore } from '../../platform/files/index.ts'
import type { Locale } from '../../platform/i18n/words.ts'
import type { Sealing } from '../../platform/sealing/seal.ts'
import type { CliKey } from '../locales/index.ts'

/** Asks the database in its own language: the catalogs are nobody's module. */
export type Ask = <Row>(text: string, values?: readonly unknown[]) => Promise<Row[]>

/** The house, held still: everything is looked at in read-only transactions. */
export interface Patient {
  ask: Ask
  /** Reads as the owner. */
  read<T>(work: (db: Db) => Promise<T>): Promise<T>
  sealing: Sealing
  files: FileStore
  /** A key for one purpose, derived from the master key. */
  keyFor(label: string): Buffer
  clock: Clock
  /** The roles that the running house signs in as. */
  runtimeRoles: readonly string[]
  /** Whether those roles listen to this master key; always true with our own server. */
  keyFitsRoles: boolean
  /** Where letters are handed to; null where no mail server is set. */
  smtp: string | null
  locale: Locale
}

export interface Sentence {
  key: CliKey
  values?: Readonly<Record<string, string | number>>
}

/** What one check found: what is wrong, or the sentence that says that nothing is. */
export type Finding = { wrong: readonly Sentence[] } | { fine: Sentence }

export type Check = (patient: Patient) => Promise<Finding>

export const finding = (wrong: readonly Sentence[], fine: Sentence): Finding =>
  wrong.length > 0 ? { wrong } : { fine }
