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
 * nearest first. Each language by itself: what says nothing in one would stand as a word in the other. One query.
 */
export async function similarThemes(
  db: Db,
  locale: Locale,
  movementId: string,
  words: string,
): Promise<Pick<ThemeView, 'slug' | 'name'>[]> {
  const { rows } = await sql<{ slug: string; name: Bilingual }>`
    with said as (
      select l.language, l.config, unnest(tsvector_to_array(to_tsvector(l.config, ${words}))) as word
      from (values ('nl', 'pg_catalog.dutch'::regconfig), ('en', 'pg_catalog.english')) l (language, config)
    )
    select t.slug, t.name from action_teams.theme t, lateral (
      select count(*) filter (where exists (
          select 1 from unnest(tsvector_to_array(to_tsvector(said.config, coalesce(t.name ->> said.language, '')))) named (word)
          where named.word = said.word
            or (length(said.word) >= ${telling} and strpos(named.word, said.word) > 0)
            or (length(named.word) >= ${telling} and strpos(said.word, named.word) > 0))) as named,
        count(*) filter (where to_tsvector(said.config, coalesce(t.about ->> said.language, ''))
          @@ quote_literal(said.word)::tsquery) as about
      from said
    ) near
    where t.kind = 'theme' and t.movement_id = ${movementId} and (near.named > 0 or near.about > 1)
    order by near.named desc, near.about desc, t.slug
    limit ${most}`.execute(db)
  return rows.map(({ slug, name }) => ({ slug, name: inLanguage(name, locale) }))
}
