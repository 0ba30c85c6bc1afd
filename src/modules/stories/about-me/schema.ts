import type { Generated } from 'kysely'

/** What who finds themselves in a story would like. */
export const wishes = ['leave-out', 'change', 'talk'] as const
export type Wish = (typeof wishes)[number]

interface ObjectionTable {
  id: string
  story_id: string
  movement_id: string
  sealing_key_id: string
  /** Sealed: which part, in their own words. */
  said: Buffer
  wish: Wish
  /** Sealed: where they can be reached. */
  reach: Buffer | null
  /** `YYYY-MM-DD` */
  asked_on: Generated<string>
  passed_on: Generated<string | null>
  /** Sealed. */
  answer: Generated<Buffer | null>
  answered_on: Generated<string | null>
}

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'stories.objection': ObjectionTable
  }
}
