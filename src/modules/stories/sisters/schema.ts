import type { Generated } from 'kysely'

interface PlacedTable {
  id: string
  story_id: string
  from_movement_id: string
  /** The sister on whose site it stands too. */
  movement_id: string
  /** Null, as the label, only in a backup from which it was struck. */
  introduction: string
  label: string
  writers_at: Date | null
  hosts_at: Date | null
  /** Since when it stands there, with whatever words; null: it waits for a yes, also beside what stands. */
  stands_since: Generated<Date | null>
  version: Generated<number>
}

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'stories.placed': PlacedTable
  }
}
