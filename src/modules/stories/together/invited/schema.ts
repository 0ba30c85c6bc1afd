import type { Generated } from 'kysely'

interface InvitedWriterTable {
  id: string
  story_id: string
  /** Sealed with the story's key: what who asks calls them. */
  name: Buffer
  by_letter: boolean
  /** `YYYY-MM-DD`: the last day on which it opens anything. */
  until_on: Generated<string>
}

declare module '../../../../platform/database/schema.ts' {
  interface Schema {
    'stories.invited_writer': InvitedWriterTable
  }
}
