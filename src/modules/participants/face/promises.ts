import type { Db } from '../../../platform/database/connect.ts'

export interface PromiseForYears {
  id: string
  house: { slug: string; name: string }
  words: string
  year: number
  untilYear: number | null
}

/** What houses of a movement promised for years of which this is one, as far as the actor may read it; by name. */
export async function promisesForYears(db: Db, movementId: string, year: number): Promise<PromiseForYears[]> {
  const rows = await db
    .selectFrom('participants.entry as e')
    .innerJoin('circles.circle as h', 'h.id', 'e.circle_id')
    .select(['e.id', 'h.slug', 'h.name', 'e.words', 'e.year', 'e.until_year as untilYear'])
    .where('e.kind', '=', 'promise')
    .where('h.movement_id', '=', movementId)
    .where('e.year', '<=', year)
    .where((eb) => eb.or([eb('e.until_year', 'is', null), eb('e.until_year', '>=', year)]))
    .orderBy('h.name')
    .orderBy('e.id')
    .limit(300)
    .execute()
  return rows.flatMap(({ slug, name, year: from, ...promise }) =>
    from === null ? [] : [{ ...promise, year: from, house: { slug, name } }],
  )
}

/** A promise that everybody who may see its house may read, and when it was said. */
export interface PromiseSaid extends Omit<PromiseForYears, 'year'> {
  year: number | null
  toWhom: string
}

/** What houses of a movement promised on these days (`YYYY-MM-DD`) and let everybody read; in that order. One query. */
export async function promisesSaidBetween(
  db: Db,
  movementId: string,
  { from, until }: { from: string; until: string },
): Promise<PromiseSaid[]> {
  const rows = await db
    .selectFrom('participants.entry as e')
    .innerJoin('circles.circle as h', 'h.id', 'e.circle_id')
    .select(['e.id', 'h.slug', 'h.name', 'e.words', 'e.to_whom as toWhom'])
    .select(['e.year', 'e.until_year as untilYear'])
    .where('e.kind', '=', 'promise')
    .where('e.shared', '=', true)
    .where('h.movement_id', '=', movementId)
    .where('e.said_on', '>=', from)
    .where('e.said_on', '<=', until)
    .orderBy('e.said_on')
    .orderBy('h.name')
    .orderBy('e.id')
    .limit(300)
    .execute()
  return rows.map(({ slug, name, ...promise }) => ({ ...promise, house: { slug, name } }))
}
