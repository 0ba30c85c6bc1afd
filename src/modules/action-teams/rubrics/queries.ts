import type { Db } from '../../../platform/database/connect.ts'
import { type Bilingual, inLanguage, type Locale } from '../../../platform/i18n/words.ts'

/** A rubric as whoever looks after its movement sees it. */
export interface KeptRubric {
  id: string
  slug: string
  name: Bilingual
  place: number | null
  /** `YYYY-MM-DD`; null: it is offered to who writes. */
  asideOn: string | null
  version: number
}

/** In the order in which they stand: as hosts laid them, then those that nobody laid anywhere, by name. */
export function inOrder<Rubric extends { place: number | null; name: string }>(
  locale: Locale,
  rubrics: readonly Rubric[],
): Rubric[] {
  const { compare } = new Intl.Collator(locale)
  const last = Number.MAX_SAFE_INTEGER
  return rubrics.toSorted((a, b) => (a.place ?? last) - (b.place ?? last) || compare(a.name, b.name))
}

/** All of a movement, also those that are offered no more. One query. */
export async function rubricsOf(db: Db, locale: Locale, movementId: string): Promise<KeptRubric[]> {
  const rows = await db
    .selectFrom('action_teams.theme')
    .select(['id', 'slug', 'name', 'place', 'aside_on as asideOn', 'version'])
    .where('kind', '=', 'rubric')
    .where('movement_id', '=', movementId)
    .execute()
  const named = rows.map((row) => ({ ...row, named: row.name, name: inLanguage(row.name, locale) }))
  return inOrder(locale, named).map(({ named: name, ...row }) => ({ ...row, name }))
}
