import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import { inLanguage, type Locale } from '../../platform/i18n/words.ts'

/** What one can be found by beside one's own words: always all there are, whoever stands under them. */
export interface Subject {
  id: string
  name: string
}

export interface Subjects {
  themes: Subject[]
  regions: Subject[]
}

export async function subjects(db: Db, locale: Locale): Promise<Subjects> {
  const [themes, regions] = await Promise.all([
    db
      .selectFrom('action_teams.theme')
      .select(['id', 'name'])
      .where('kind', '=', 'theme')
      .where('merged_into', 'is', null)
      .execute(),
    db
      .selectFrom('circles.circle')
      .select(['id', 'name'])
      .where('kind', '=', 'region')
      .where('visibility', '=', 'everyone')
      .orderBy('name')
      .orderBy('id')
      .execute(),
  ])
  const { compare } = new Intl.Collator(locale)
  return {
    themes: themes
      .map(({ id, name }) => ({ id, name: inLanguage(name, locale) }))
      .sort((a, b) => compare(a.name, b.name)),
    regions,
  }
}

/** The themes that somebody chose, as they are found now. */
export const themesAsFound = sql<string[]>`action_teams.found_as(i.theme_ids)`

/** The names of those that were chosen. */
export const namesOf = (all: readonly Subject[], ids: readonly string[]) =>
  all.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
