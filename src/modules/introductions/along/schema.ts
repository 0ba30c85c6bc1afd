import type { Generated } from 'kysely'

interface AskedAlongTable {
  id: string
  meeting_id: string
  /** Who asks; the web server may not read it. */
  person_id: string
  sealing_key_id: string
  words: Buffer
  asked_at: Generated<Date>
}

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'introductions.asked_along': AskedAlongTable
  }
}
