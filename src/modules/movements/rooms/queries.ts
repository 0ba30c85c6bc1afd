import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { Room } from '../../../platform/web/rooms.ts'

export interface Pace {
  closed: readonly Room[]
  /** 0 where nothing was chosen yet. */
  version: number
}

/** What is closed at the movement of this id, for who may see it. */
export async function findPace(db: Db, movementId: string): Promise<Pace> {
  const row = await db
    .selectFrom('movements.rooms')
    .select(['closed', 'version'])
    .where('movement_id', '=', movementId)
    .executeTakeFirst()
  return row ?? { closed: [], version: 0 }
}

/** The movements that closed this room, as part of a query: what is in it is told nowhere, at whatever address it is asked. */
export const thatClosed = (room: Room): RawBuilder<string[]> =>
  sql`array(select movements.that_closed(${room}))`
