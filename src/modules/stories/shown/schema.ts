import type { Generated } from 'kysely'

interface ShownFileTable {
  id: string
  story_id: string
  sealing_key_id: string
  content_type: string
  bytes: number
  /** The last day on which it is shown, `YYYY-MM-DD`. */
  until_on: string | null
  /** A text leads to it. */
  linked: Generated<boolean>
}

interface ShownPieceTable {
  shown_file_id: string
  number: number
  file_id: string | null
  body: Generated<Buffer | null>
}

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'stories.shown_file': ShownFileTable
    'stories.shown_piece': ShownPieceTable
  }
}
