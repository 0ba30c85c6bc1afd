import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { type Bilingual, inLanguage, type Locale } from '../../../platform/i18n/words.ts'
import type { Room } from '../../../platform/web/rooms.ts'
import { roomIsOpen } from '../../stories/index.ts'
import { tokens } from '../analysis/tokens.ts'
import { isLedTo } from './open-rooms.ts'

/** More names than so many are not offered at once. */
const most = 8
/** With fewer letters a word begins too much. */
const fewestLetters = 3

/**
 * Titles of what whoever asks may see, and keywords under which something of that stands, in which a word begins with what was typed.
 * Two queries at once, however much there is; none before three letters.
 */
export async function offeredFor(
  db: Db,
  locale: Locale,
  typed: string,
  closed: readonly Room[],
): Promise<string[]> {
  const words = tokens(typed).map(({ word }) => word)
  const [start = '', ...others] = [...words].sort((a, b) => b.length - a.length).slice(0, 4)
  if (start.length < fewestLetters) return []
  const [titles, keywords] = await Promise.all([
    titlesWith(db, locale, { start, others, closed }),
    words.length === 1 && !closed.includes('stories') ? keywordsWith(db, locale, start) : [],
  ])
  return [...new Set([...keywords, ...titles])].slice(0, most)
}

async function titlesWith(
  db: Db,
  locale: Locale,
  { start, others, closed }: { start: string; others: string[]; closed: readonly Room[] },
): Promise<string[]> {
  const { rows } = await sql<{ title: string }>`
    select d.title from search.offered(${start}, ${others}::text[], ${locale}) with ordinality as o (number, place)
    join search.document d on d.number = o.number where ${isLedTo(closed)} order by o.place`.execute(db)
  return rows.map(({ title }) => title)
}

/** As what was typed is folded: small letters without accents, each word behind a space. */
const folded = (name: RawBuilder<unknown>) => sql`' ' || regexp_replace(
  regexp_replace(normalize(lower(${name}), NFKD), '[\\u0300-\\u036f]', '', 'g'), '[^[:alnum:]]+', ' ', 'g')`

/** A keyword that nothing they may see stands under, nor under what was laid into it, says nothing. */
async function keywordsWith(db: Db, locale: Locale, start: string): Promise<string[]> {
  const rows = await db
    .selectFrom('action_teams.theme as t')
    .select('t.name')
    .where('t.kind', '=', 'keyword')
    .where('t.merged_into', 'is', null)
    .where(
      sql<boolean>`${folded(sql`coalesce(t.name ->> ${locale}, t.name ->> 'nl')`)} like ${`% ${start}%`}`,
    )
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('stories.about as a')
          .innerJoin('action_teams.theme as under', 'under.id', 'a.theme_id')
          .select('a.story_id')
          .innerJoin('stories.published as p', 'p.story_id', 'a.story_id')
          .where(roomIsOpen())
          .where((one) =>
            one.or([one('under.id', '=', one.ref('t.id')), one('under.merged_into', '=', one.ref('t.id'))]),
          )
          .where('a.published_at', 'is not', null),
      ),
    )
    .orderBy('t.slug')
    .limit(4)
    .execute()
  return rows.map(({ name }) => inLanguage(name as Bilingual, locale))
}
