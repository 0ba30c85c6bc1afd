import type { Generated } from 'kysely'

interface ReaderTable {
  id: string
  story_id: string
  /** Sealed with the story's key: what they were called when they were asked. */
  name: Buffer
  /** They said yes. */
  reads: Generated<boolean>
  /** Who asked did not take it back. */
  listed: Generated<boolean>
  asked_at: Generated<Date>
}

declare module '../../../../platform/database/schema.ts' {
  interface Schema {
    'stories.reader': ReaderTable
  }
}
