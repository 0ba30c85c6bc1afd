import type { Generated } from 'kysely'

interface AskedWriterTable {
  id: string
  story_id: string
  /** As whom they write along; null until they said yes. */
  writer_id: string | null
  /** Sealed with the story's key: what they were called when they were asked. */
  name: Buffer
  /** Who asked did not take it back. */
  listed: Generated<boolean>
  asked_at: Generated<Date>
}

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'stories.asked_writer': AskedWriterTable
  }
}
