import type { Generated } from 'kysely'

interface AskedOneselfTable {
  story_id: string
  /** Sealed with the story's key: `OwnAnswers` as JSON. */
  answers: Buffer
  version: Generated<number>
}

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'stories.asked_oneself': AskedOneselfTable
  }
}
