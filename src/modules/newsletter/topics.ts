import type { Db } from '../../platform/database/connect.ts'
import type { Locale } from '../../platform/i18n/words.ts'
import { themes } from '../action-teams/index.ts'

export interface Topic {
  id: string
  name: string
}

/** What a letter can be about, beside everything. */
export interface Topics {
  sectors: Topic[]
  regions: Topic[]
  themes: Topic[]
}

/** The sectors, regions and themes of a movement that everybody may know of. Two queries. */
export async function topicsOf(db: Db, locale: Locale, movementId: string): Promise<Topics> {
  const [places, subjects] = await Promise.all([
    db
      .selectFrom('circles.circle')
      .select(['id', 'name', 'kind'])
      .where('movement_id', '=', movementId)
      .where('kind', 'in', ['sector', 'region'])
      .where('visibility', '=', 'everyone')
      .where('closed_on', 'is', null)
      .orderBy('name')
      .execute(),
    themes(db, locale, movementId),
  ])
  const of = (kind: string) => places.filter((one) => one.kind === kind).map(({ id, name }) => ({ id, name }))
  return {
    sectors: of('sector'),
    regions: of('region'),
    themes: subjects.map(({ id, name }) => ({ id, name })),
  }
}

/** Those of these that the movement knows, in an order that is always the same. */
export function knownAmong({ sectors, regions, themes }: Topics, chosen: readonly string[]): string[] {
  const known = new Set([...sectors, ...regions, ...themes].map(({ id }) => id))
  return [...new Set(chosen)].filter((id) => known.has(id)).sort()
}
