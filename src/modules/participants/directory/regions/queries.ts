import type { Db } from '../../../../platform/database/connect.ts'
import { myKeptCircles } from '../../../circles/index.ts'
import { type Province, provinces } from '../map/provinces.ts'

export interface DrawnRegion {
  id: string
  slug: string
  name: string
  provinces: Province[]
}

/** For who looks after the movement of that region; undefined for others, and for what is no region. */
export async function findRegion(db: Db, slug: string): Promise<DrawnRegion | undefined> {
  const rows = await db
    .selectFrom('circles.circle as c')
    .leftJoin('participants.region_province as p', 'p.region_id', 'c.id')
    .select(['c.id', 'c.slug', 'c.name', 'p.province'])
    .where('c.slug', '=', slug)
    .where('c.kind', '=', 'region')
    .where('c.movement_id', 'in', myKeptCircles(db))
    .execute()
  const [region] = rows
  if (!region) return undefined
  const { id, name } = region
  return {
    id,
    slug,
    name,
    provinces: provinces.filter((one) => rows.some(({ province }) => province === one)),
  }
}

/** Waits until nobody else says where it lies: what is read after this stands until the command is done. */
export async function holdRegion(db: Db, id: string): Promise<void> {
  await db
    .selectNoFrom((eb) => eb.fn('participants.hold_region', [eb.cast(eb.val(id), 'uuid')]).as('held'))
    .execute()
}

/** What stood there when a form was opened, to see that somebody else was faster. */
export const standing = ({ provinces }: DrawnRegion): string => provinces.join(' ')
