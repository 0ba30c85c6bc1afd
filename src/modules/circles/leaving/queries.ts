import type { Db } from '../../../platform/database/connect.ts'
import type { SeatRole } from '../schema.ts'

/** Where whoever looks sits in a circle, with an account or with a card. */
export interface MyPlace {
  circleId: string
  slug: string
  circle: string
  role: SeatRole
  /** Nobody else looks after it. */
  lastHost: boolean
  /** Somebody else has to look after it before they go. */
  handsOver: boolean
}

interface Row {
  role: SeatRole
  last_host: boolean
  hands_over: boolean
}

/** Of this circle, or with a card of the one it opens; undefined where they do not sit. One query. */
export async function myPlace(db: Db, slug?: string): Promise<MyPlace | undefined> {
  const row = await db
    .selectFrom('circles.circle as c')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom((f) => f.fn<Row>('circles.my_place', ['c.id']).as('m'))
          .selectAll('m')
          .as('p'),
      (join) => join.onTrue(),
    )
    .select(['c.id as circleId', 'c.slug', 'c.name as circle', 'p.role', 'p.last_host', 'p.hands_over'])
    .$if(slug !== undefined, (query) => query.where('c.slug', '=', slug ?? ''))
    .where('c.id', 'in', (eb) =>
      eb
        .selectFrom((f) => f.fn<{ mine: string }>('circles.my_invited_circles').as('mine'))
        .select('mine.mine'),
    )
    .executeTakeFirst()
  if (!row) return undefined
  const { last_host, hands_over, ...place } = row
  return { ...place, lastHost: last_host, handsOver: hands_over }
}
