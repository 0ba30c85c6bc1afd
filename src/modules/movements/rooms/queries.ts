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
