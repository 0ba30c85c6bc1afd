import type { Generated } from 'kysely'

interface TakenOverTable {
  id: string
  movement_id: string
  source: Buffer
  /** Null: thrown away here. */
  story_id: string | null
  version: number
  published_id: string
  content: Buffer
  at: Generated<Date>
}

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'stories.taken_over': TakenOverTable
    'stories.old_address': { movement_id: string; address: Buffer; story_id: string }
    'stories.taken_over_keyword': { theme_id: string; site: Buffer }
  }
}
