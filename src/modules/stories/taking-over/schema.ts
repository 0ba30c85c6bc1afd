import type { Generated } from 'kysely'

interface TakenOverTable {
  id: string
  movement_id: string
  source: Buffer
  /** Null: from before it was kept. */
  site: Generated<Buffer | null>
  /** The same. */
  words: Generated<Buffer | null>
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
  /** Of this picture of the story. */
  picture_id: Generated<string | null>
  /** Of this file to which the story leads. */
  file_id: Generated<string | null>
  id: Generated<string>
  /** It stands elsewhere on its site now. */
  former: Generated<boolean>
  since: Generated<Date>
  /** Of a list: the site that had it. */
  site: Generated<Buffer | null>
}

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'stories.taken_over': TakenOverTable
    'stories.old_address': OldAddressTable
    'stories.taken_over_keyword': { theme_id: string; site: Buffer }
  }
}
