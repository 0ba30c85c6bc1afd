import type { Generated } from 'kysely'
import type { Locale } from '../../../platform/i18n/words.ts'

interface BarrierTable {
  id: string
  movement_id: string
  sealing_key_id: string
  /** Sealed: `{words, page, phone}` as JSON. */
  content: Buffer
  /** Sealed; the web server may not read it. */
  mail: Buffer | null
  /** The web server may not read it. */
  address_key: Buffer | null
  by_mail: boolean
  /** Sealed. */
  answer: Generated<Buffer | null>
  locale: Locale
  /** `YYYY-MM-DD`. */
  told_on: string
  /** `YYYY-MM-DD`. */
  done_on: Generated<string | null>
  version: Generated<number>
}

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'doors.barrier': BarrierTable
  }
}
