import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { type Bilingual, inLanguage, type Locale } from '../../../platform/i18n/words.ts'
import type { ThemeView } from '../queries.ts'

/** Of more nobody reads whether theirs is among them. */
const most = 4
/** Letters of a word that says something inside a longer one, as "zorg" in "thuiszorg". */
const telling = 4

/**
 * Themes of a movement that may be what somebody asks for: a word of theirs is in its name, or two are in what it is about. The
 * nearest first. Nothing is compared but what everybody may read. One query.
 */
export async function similarThemes(
  db: Db,
  locale: Locale,
  movementId: string,
  words: string,
): Promise<Pick<ThemeView, 'slug' | 'name'>[]> {
  const { rows } = await sql<{ slug: string; name: Bilingual }>`
    with said as (
      select distinct unnest(tsvector_to_array(
        to_tsvector('pg_catalog.dutch', ${words}) || to_tsvector('pg_catalog.english', ${words}))) as word
    )
    select t.slug, t.name from action_teams.theme t, lateral (
      select count(*) filter (where exists (
          select 1 from unnest(tsvector_to_array(${lexemes(sql`t.name`)})) named (word)
          where named.word = said.word
            or (length(said.word) >= ${telling} and strpos(named.word, said.word) > 0)
            or (length(named.word) >= ${telling} and strpos(said.word, named.word) > 0))) as named,
        count(*) filter (where said.word = any (tsvector_to_array(${lexemes(sql`t.about`)}))) as about
      from said
    ) near
    where t.kind = 'theme' and t.movement_id = ${movementId} and (near.named > 0 or near.about > 1)
    order by near.named desc, near.about desc, t.slug
    limit ${most}`.execute(db)
  return rows.map(({ slug, name }) => ({ slug, name: inLanguage(name, locale) }))
}

/** What stands in both languages, as the words it is made of. */
const lexemes = (both: ReturnType<typeof sql>) => sql`(
  to_tsvector('pg_catalog.dutch', coalesce(${both} ->> 'nl', '')) || to_tsvector('pg_catalog.english', coalesce(${both} ->> 'en', '')))`
