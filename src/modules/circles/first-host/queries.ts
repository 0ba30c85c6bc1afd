import type { Db } from '../../../platform/database/connect.ts'

/** A circle without a host, for who may ask somebody. */
export interface WithoutHost {
  id: string
  slug: string
  name: string
  /** Who was asked and did not answer yet. */
  asked: { name: string; onPaper: boolean; at: Date } | undefined
}

/** Whether the actor may ask somebody to be the first host; undefined where they may not see the circle. One query. */
export async function mayAskFirstHost(
  db: Db,
  slug: string,
): Promise<{ id: string; name: string; may: boolean } | undefined> {
  const circle = await db
    .selectFrom('circles.circle as c')
    .select(['c.id', 'c.name'])
    .select((eb) => eb(eb.fn<string | null>('circles.first_host_from', ['c.id']), 'is not', null).as('may'))
    .where('c.slug', '=', slug)
    .where('c.kind', '<>', 'fire')
    .executeTakeFirst()
  return circle && { ...circle, may: Boolean(circle.may) }
}

/** Undefined where it has a host, or where the actor may not ask. */
export async function findWithoutHost(db: Db, slug: string): Promise<WithoutHost | undefined> {
  const row = await db
    .selectFrom('circles.circle as c')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom((f) =>
            f.fn<{ name: string; on_paper: boolean; at: Date }>('circles.first_host_asked', ['c.id']).as('f'),
          )
          .select(['f.name as asked', 'f.on_paper as onPaper', 'f.at'])
          .as('a'),
      (join) => join.onTrue(),
    )
    .select(['c.id', 'c.slug', 'c.name', 'a.asked', 'a.onPaper', 'a.at'])
    .where('c.slug', '=', slug)
    .where((eb) => eb(eb.fn<string | null>('circles.first_host_from', ['c.id']), 'is not', null))
    .executeTakeFirst()
  if (!row) return undefined
  const { asked, onPaper, at, ...circle } = row
  return {
    ...circle,
    asked: asked !== null && at !== null ? { name: asked, onPaper: onPaper === true, at } : undefined,
  }
}

/** Places in a home that nobody looks after, by name, the first three hundred; with when somebody was asked last. */
export async function listWithoutHost(
  db: Db,
  homeId: string,
): Promise<{ name: string; slug: string; askedAt: Date | null }[]> {
  const rows = await db
    .selectFrom((eb) =>
      eb
        .fn<{ name: string; slug: string; asked_at: Date | null }>('circles.without_host', [eb.val(homeId)])
        .as('w'),
    )
    .selectAll('w')
    .execute()
  return rows.map(({ asked_at, ...place }) => ({ ...place, askedAt: asked_at }))
}
