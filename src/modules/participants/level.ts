import type { Db } from '../../platform/database/connect.ts'
import { policy } from '../../platform/web/policy.ts'
import type { CircleKind } from '../circles/index.ts'

/** Circles in which houses sit, and where it is told what all of them together ask, try and learn. */
export const levelKinds = ['movement', 'sector', 'region', 'action-team'] as const satisfies CircleKind[]

export interface Level {
  id: string
  slug: string
  name: string
  kind: CircleKind
}

/** Undefined where there is none for the actor. One query. */
export const findLevel = (db: Db, slug: string): Promise<Level | undefined> =>
  db
    .selectFrom('circles.circle')
    .select(['id', 'slug', 'name', 'kind'])
    .where('slug', '=', slug)
    .where('kind', 'in', levelKinds)
    .executeTakeFirst()

/** Whoever may see the movement, sector, region or theme. */
export const whoSeesLevel = policy('who-sees-the-level', async ({ db, params }) =>
  (await findLevel(db, params.slug ?? '')) ? 'admitted' : 'absent',
)
