declare module '../../../platform/database/schema.ts' {
  interface Schema {
    /** What a level learned, and from what. */
    'participants.learned_from': { entry_id: string; from_id: string }
  }
}

export type {}
