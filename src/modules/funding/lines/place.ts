import type { Db } from '../../../platform/database/connect.ts'
import { keeps } from '../../circles/index.ts'
import { takesPartNow } from '../../gatherings/index.ts'
import { kinds } from '../kinds.ts'
import type { LineKind } from '../schema.ts'

/** Where a line is written: the circle of the address, and the movement whose money it is. */
export interface Place {
  circleId: string
  slug: string
  name: string
  movementId: string
  /** The actor looks after the movement. */
  ofMovement: boolean
}

/** The place where the actor may write lines of this kind; undefined where there is none for them. */
export async function placeToWrite(db: Db, kind: LineKind, slug: string): Promise<Place | undefined> {
  const { ofHouse, ofEverybody } = kinds[kind]
  const circle = await db
    .selectFrom('circles.circle as c')
    .select(['c.id as circleId', 'c.slug', 'c.name', 'c.movement_id as movement'])
    .where('c.slug', '=', slug)
    .where('c.kind', '=', ofHouse ? 'organisation' : 'movement')
    .where('c.closed_on', 'is', null)
    .executeTakeFirst()
  if (!circle) return undefined
  const { movement, ...where } = circle
  const movementId = ofHouse ? movement : where.circleId
  if (!movementId) return undefined
  const [ofMovement, here, part] = await Promise.all([
    keeps(db, movementId),
    ofHouse ? keeps(db, where.circleId) : false,
    ofEverybody ? takesPartNow(db, movementId) : false,
  ])
  return ofMovement || here || part ? { ...where, movementId, ofMovement } : undefined
}
