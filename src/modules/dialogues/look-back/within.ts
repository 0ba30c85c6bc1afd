import type { Db } from '../../../platform/database/connect.ts'
import { directlyWithin } from '../../circles/index.ts'

/** The ids of the circle itself, of those that sit in it, and of those of its movement. */
export function housesWithin(db: Db, circleId: string) {
  return db
    .selectFrom('circles.circle as h')
    .select('h.id')
    .where((eb) => eb.or([eb('h.id', '=', circleId), eb('h.movement_id', '=', circleId)]))
    .union(directlyWithin(db, circleId))
}
