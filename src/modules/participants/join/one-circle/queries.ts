import type { Db } from '../../../../platform/database/connect.ts'
import type { CircleKind } from '../../../circles/index.ts'

/** The kinds of circles of which somebody may ask whether they can be there too. */
export const openKinds: readonly CircleKind[] = [
  'organisation',
  'site',
  'team',
  'action-team',
  'neighbourhood',
]

/** A circle that one may see, in which one does not sit, and that still takes people in. */
export interface OpenCircle {
  id: string
  slug: string
  name: string
  movementId: string
}

/** Undefined where there is none for the actor. One query. */
export async function findOpenCircle(db: Db, slug: string): Promise<OpenCircle | undefined> {
  const row = await db
    .selectFrom('circles.circle')
    .select(['id', 'slug', 'name', 'movement_id as movementId'])
    .where('slug', '=', slug)
    .where('kind', 'in', openKinds)
    .where('closed_on', 'is', null)
    .where('id', 'not in', (eb) =>
      eb.selectFrom((of) => of.fn<{ mine: string }>('circles.my_circles').as('mine')).select('mine.mine'),
    )
    .executeTakeFirst()
  return row?.movementId ? { ...row, movementId: row.movementId } : undefined
}
