import type { Db } from '../../platform/database/connect.ts'
import type { Sealing } from '../../platform/sealing/seal.ts'

/** What somebody elsewhere wrote back, as text alone. */
export interface Answered {
  id: string
  from: string
  address: string
  words: string
  at: Date
}

/** A movement that the actor sees, and whether they look after it. */
export async function findKept(
  db: Db,
  slug: string,
): Promise<{ id: string; slug: string; name: string; keeps: boolean } | undefined> {
  const row = await db
    .selectFrom('circles.circle as c')
    .select(['c.id', 'c.slug', 'c.name'])
    .select((eb) =>
      eb('c.id', 'in', (inner) =>
        inner
          .selectFrom((f) => f.fn<{ mine: string }>('circles.my_kept_circles').as('mine'))
          .select('mine.mine'),
      ).as('keeps'),
    )
    .where('c.slug', '=', slug)
    .where('c.kind', '=', 'movement')
    .executeTakeFirst()
  return row && { ...row, keeps: Boolean(row.keeps) }
}

/** What waits for who looks after this movement, the latest first. */
export async function answersTo(db: Db, sealing: Sealing, movementId: string): Promise<Answered[]> {
  const rows = await db
    .selectFrom('social_web.received as r')
    .innerJoin('social_web.actor as a', 'a.id', 'r.actor_id')
    .innerJoin('platform.sealing_key as k', 'k.id', 'r.sealing_key_id')
    .select(['r.id', 'r.at', 'r.content', 'r.sealing_key_id', 'k.wrapped'])
    .where('a.movement_id', '=', movementId)
    .orderBy('r.at', 'desc')
    .orderBy('r.id')
    .limit(100)
    .execute()
  return rows.flatMap(({ id, at, content, sealing_key_id, wrapped }) => {
    const clear = sealing.open(sealing_key_id, wrapped, content)
    return clear === null ? [] : [{ id, at, ...(JSON.parse(clear) as Omit<Answered, 'id' | 'at'>) }]
  })
}
