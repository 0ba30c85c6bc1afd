import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../../../platform/database/connect.ts'
import { type Province, provinces } from '../map/provinces.ts'

export interface RegionAround {
  id: string
  slug: string
  name: string
  provinces: Province[]
}

/** The regions of the movement to which this one belongs, by name, as far as they are open to everybody. One query. */
export async function regionsBeside(db: Db, id: string): Promise<RegionAround[]> {
  const rows = await db
    .selectFrom('circles.circle as c')
    .select(['c.id', 'c.slug', 'c.name'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('participants.region_province as p')
          .select('p.province')
          .whereRef('p.region_id', '=', 'c.id'),
      ).as('lies'),
    )
    .where('c.kind', '=', 'region')
    .where('c.visibility', '=', 'everyone')
    .where('c.closed_on', 'is', null)
    .where('c.movement_id', '=', (eb) =>
      eb.selectFrom('circles.circle as own').select('own.movement_id').where('own.id', '=', id),
    )
    .orderBy('c.name')
    .limit(50)
    .execute()
  return rows.map(({ lies, ...one }) => ({
    ...one,
    provinces: provinces.filter((province) => lies.some((here) => here.province === province)),
  }))
}
