import type { Db } from '../../../platform/database/connect.ts'
import type { CircleKind } from '../../circles/index.ts'
import type { Asked } from './asked.ts'
import { sitsIn } from './queries.ts'

/** A circle that is no organisation. */
export interface OtherCircle {
  kind: CircleKind
  slug: string
  name: string
}

/** Those that stand in a list of their own. */
export const listedKinds = ['neighbourhood', 'council', 'action-team'] as const

/** Those that are found by a name besides them, as far as one may see them. */
const foundKinds: readonly CircleKind[] = [
  ...listedKinds,
  ...(['movement', 'sector', 'region', 'partner', 'core-team', 'board', 'team', 'site'] as const),
  'trust-circle',
]

/** A page shows no more than these. */
const most = 100

/**
 * Neighbourhoods, councils and action teams; by a part of a name every kind of circle that the actor may see. None where a year is
 * asked: then it is about who took part. One query.
 */
export async function otherCircles(db: Db, asked: Asked): Promise<OtherCircle[]> {
  const { q, year, page } = asked
  if (year !== undefined || page > 1) return []
  let query = db
    .selectFrom('circles.circle as c')
    .select(['c.kind', 'c.slug', 'c.name'])
    .where('c.kind', 'in', q === '' ? listedKinds : foundKinds)
    .where('c.closed_on', 'is', null)
  if (q !== '') query = query.where('c.name', 'ilike', `%${q.replace(/[\\%_]/g, '\\$&')}%`)
  for (const slug of [asked.movement, asked.sector, asked.region])
    if (slug !== '') query = query.where(sitsIn(db, slug))
  return query.orderBy('c.name').orderBy('c.id').limit(most).execute()
}
