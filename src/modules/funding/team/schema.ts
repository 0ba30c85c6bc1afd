import type { Generated } from 'kysely'

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    /** A circle that works on the income of its movement. */
    'funding.income_team': {
      circle_id: string
      movement_id: string
      task: Generated<string>
      reach: Generated<string>
      version: Generated<number>
    }
  }
}
