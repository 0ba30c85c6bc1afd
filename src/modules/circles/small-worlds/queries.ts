import type { Db } from '../../../platform/database/connect.ts'

/** Under how many people a movement wants nothing told. */
export interface Fewest {
  movementId: string
  slug: string
  name: string
  /** The house's number: a movement can ask for more people, not for fewer. */
  house: number
  holds: number
  /** A lower number that waits for the next quarter; `from` as `YYYY-MM-DD`. */
  ahead: { people: number; from: string } | null
}

/** For who looks after that movement; undefined for others, and for what is no movement. */
export async function findFewest(db: Db, slug: string): Promise<Fewest | undefined> {
  const row = await db
    .selectFrom('circles.circle as c')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom(
            eb
              .fn<{ holds: number; ahead: number | null; holds_from: string | null }>(
                'circles.fewest_i_keep',
                ['c.id'],
              )
              .as('f'),
          )
          .selectAll('f')
          .as('kept'),
      (join) => join.onTrue(),
    )
    .select(['c.id as movementId', 'c.slug', 'c.name'])
    .select(['kept.holds', 'kept.ahead', 'kept.holds_from as from'])
    .select((eb) => eb.fn<number>('platform.fewest', []).as('house'))
    .where('c.slug', '=', slug)
    .executeTakeFirst()
  if (!row) return undefined
  const { ahead, from, ...fewest } = row
  return { ...fewest, ahead: ahead !== null && from !== null ? { people: ahead, from } : null }
}

/** What stood there when a form was opened, to see that somebody else was faster. */
export const standing = ({ holds, ahead }: Fewest): string => `${holds} ${ahead?.people ?? ''}`.trim()
