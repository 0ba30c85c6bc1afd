import type { Generated } from 'kysely'
import type { Locale } from '../../../../platform/i18n/words.ts'

/** Null: no address was left. `waits`: a letter left, and the next comes once they looked; ended by a press in it, or come back. */
export type SharedMail = 'asked' | 'waits' | 'stopped' | 'returned' | null

interface SharedMailTable {
  shared_id: string
  sealing_key_id: string | null
  /** Sealed; the web server reads nothing of this table. */
  address: Buffer | null
  address_key: Buffer | null
  stop_hash: Buffer | null
  locale: Locale
  told: Generated<boolean>
  ended: 'stopped' | 'returned' | null
  /** `YYYY-MM-DD`. */
  rests_since: string | null
}

declare module '../../../../platform/database/schema.ts' {
  interface Schema {
    'stories.shared_mail': SharedMailTable
  }
}
