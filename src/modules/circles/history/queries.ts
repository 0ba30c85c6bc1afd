import type { Db } from '../../../platform/database/connect.ts'

/** What a host did to a circle, as its page tells it. */
export interface Deed {
  /** Who; null: who erased their name since, or the house itself. */
  by: string | null
  /** Whose yes it needed as well. */
  second: string | null
  kind: string
  /** Another circle in it, that whoever looks may see. */
  other: { slug: string; name: string } | null
  was: string | null
  becomes: string | null
  at: Date
}

export interface CircleHistory {
  slug: string
  name: string
  deeds: Deed[]
}

/** For who sits there, newest first; a deed about another circle is there for who may see both. Undefined for others. */
export async function historyOf(db: Db, slug: string): Promise<CircleHistory | undefined> {
  const circle = await db
    .selectFrom('circles.circle')
    .select(['id', 'slug', 'name'])
    .where('slug', '=', slug)
    .where('kind', '<>', 'fire')
    .where('id', 'in', (eb) =>
      eb.selectFrom((f) => f.fn<{ mine: string }>('circles.my_circles').as('mine')).select('mine.mine'),
    )
    .executeTakeFirst()
  if (!circle) return undefined
  const rows = await db
    .selectFrom((eb) =>
      eb
        .fn<{
          id: string
          by_name: string | null
          second_name: string | null
          kind: string
          other_id: string | null
          was: string | null
          becomes: string | null
          at: Date
        }>('circles.deeds_of', [eb.val(circle.id)])
        .as('d'),
    )
    .leftJoin('circles.circle as o', 'o.id', 'd.other_id')
    .select([
      'd.by_name as by',
      'd.second_name as second',
      'd.kind',
      'd.was',
      'd.becomes',
      'd.at',
      'o.slug',
      'o.name',
    ])
    .where((eb) =>
      eb.or([
        eb('d.other_id', 'is', null),
        eb('o.id', 'is not', null),
        // That it went on somewhere is told, also where the name is not.
        eb('d.kind', 'in', ['merged', 'proposed-merge']),
      ]),
    )
    .orderBy('d.at', 'desc')
    .orderBy('d.id')
    .execute()
  const { id: _, ...named } = circle
  return {
    ...named,
    deeds: rows.map(({ slug, name, ...deed }) => ({
      ...deed,
      other: slug !== null && name !== null ? { slug, name } : null,
    })),
  }
}
