import type { Db } from '../../../platform/database/connect.ts'

/** What of one's own somebody looked at, or what was done with it. */
export type LookedAt =
  | 'words'
  | 'read-out'
  | 'told'
  | 'seat'
  | 'letter'
  | 'sent'
  | 'card'
  | 'card-made'
  | 'log'

/** In which capacity: what its owner may know of who it was. */
export type Capacity =
  | 'initiator'
  | 'facilitator'
  | 'helper'
  | 'writer'
  | 'carrier'
  | 'desk'
  | 'house'
  | 'own'
  | 'operator'

export interface Looked {
  at: Date
  about: LookedAt
  capacity: Capacity
  /** Null where it is not theirs to know, or there is none any more. */
  name: string | null
  /** Null: at no conversation. */
  dialogueId: string | null
}

/** More is not shown at once; a shorter period shows the rest. */
export const mostLooked = 1000

/** Who looked at what is the actor's own, from `since` up to `until`, the latest first. One query. */
export async function whoLooked(db: Db, since: Date, until: Date): Promise<Looked[]> {
  return db
    .selectFrom((eb) =>
      eb
        .fn<{
          at: Date
          about: LookedAt
          capacity: Capacity
          name: string | null
          dialogue_id: string | null
        }>('dialogues.who_looked', [eb.val(since), eb.val(until)])
        .as('l'),
    )
    .select(['l.at', 'l.about', 'l.capacity', 'l.name', 'l.dialogue_id as dialogueId'])
    .execute()
}
