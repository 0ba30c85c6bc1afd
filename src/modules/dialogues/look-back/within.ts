import type { Db } from '../../../platform/database/connect.ts'

/** The ids of the circle itself and of those that belong to it: of a sector, a region, a movement or a house. */
export function housesWithin(db: Db, circleId: string) {
  return db
    .selectFrom('circles.circle as h')
    .select('h.id')
    .where((eb) =>
      eb.or([
        eb('h.id', '=', circleId),
        eb('h.parent_id', '=', circleId),
        eb('h.movement_id', '=', circleId),
        eb('h.sector_id', '=', circleId),
        eb('h.region_id', '=', circleId),
      ]),
    )
}
