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

/** Of a story, or of what stands under a rubric, theme or keyword: one of the two. */
interface OldAddressTable {
  movement_id: string
  address: Buffer
  story_id: Generated<string | null>
  theme_id: Generated<string | null>
}

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'stories.taken_over': TakenOverTable
    'stories.old_address': OldAddressTable
    'stories.taken_over_keyword': { theme_id: string; site: Buffer }
  }
}
