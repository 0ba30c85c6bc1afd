import type { Generated } from 'kysely'
import type { Locale } from '../../../platform/i18n/words.ts'

export type ReactionStep = 'lies' | 'answered' | 'stands' | 'aside'

interface ReactionTable {
  id: string
  story_id: string
  /** The web server may not read it. */
  person_id: string | null
  sealing_key_id: string
  /** Sealed: `{words, name}` as JSON. */
  content: Buffer
  /** Sealed; the web server may not read it. */
  mail: Buffer | null
  /** Sealed. */
  answer: Generated<Buffer | null>
  /** Its answer stands below it under the story: who wrote that put it there. */
  answer_stands: Generated<boolean>
  locale: Locale
  /** Null: sent before there was a code. The web server reads neither. */
  long_hash: Generated<Buffer | null>
  short_hash: Generated<Buffer | null>
  may_stand: boolean
  step: Generated<ReactionStep>
  /** `YYYY-MM-DD`. */
  sent_on: string
  /** Who looks after its movement heard that it lies there. */
  hosts_told: Generated<boolean>
  version: Generated<number>
}

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'stories.reaction': ReactionTable
  }
}
