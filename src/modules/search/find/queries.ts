import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { Room } from '../../../platform/web/rooms.ts'
import { keyOf } from '../analysis/impact.ts'
import type { Asked } from '../analysis/query.ts'
import { kindsIn } from './open-rooms.ts'

/** What was asked, and under what. */
export interface Wanted {
  words: string
  shelf: string | null
  theme: string | null
  year: number | null
  /** From 1. */
  page: number
  /** What is closed at this address. */
  closed?: readonly Room[]
}

/** Something that was found, without its text. */
export interface Hit {
  number: string
  shelf: string
  themeIds: string[]
  day: string | null
}

/** As the page shows it. */
export interface Shown extends Hit {
  path: string
  title: string
  inShort: string
  body: string
  language: Locale
  /** What it is written in, where it came from another site in none of the languages of this house. */
  writtenIn: string | null
}

/** What speaks this much less of it than the first is not about it. */
const faint = 0.08

/** More than so many nobody pages through. */
export const mostHits = 100

/**
 * In the order of how much they are about it; at most a hundred, with their texts where they are shown. One query, in which as whom
 * somebody reads is asked once: it costs as much as finding.
 */
export async function findHits(
  db: Db,
  asked: readonly Asked[],
  locale: Locale,
  { shelf, theme, year, closed = [] }: Omit<Wanted, 'words' | 'page'>,
  shown: { from: number; until: number },
): Promise<{ hits: Hit[]; shown: Shown[] }> {
  const ways = JSON.stringify(
    asked.map((one) => one.ways.map((way) => ({ ...way, keys: way.lexemes.map(keyOf) }))),
  )
  const { rows } = await sql<Shown & { score: number }>`
    select f.score, f.number, f.shelf, f.theme_ids as "themeIds", f.day, f.language, f.path, f.title, f.in_short as "inShort", f.body,
      case when f.place > ${shown.from}::integer and f.place <= ${shown.until}::integer and f.path like '/stories/%' then
        (select p.written_in from stories.published p where p.slug = substr(f.path, 10)) end as "writtenIn"
    from search.found(${ways}::jsonb, ${locale}, ${shelf}, ${theme}::uuid, ${year}::integer, ${mostHits}::integer,
      ${shown.from}::integer, ${shown.until}::integer, ${kindsIn(closed)}::text[]) f order by f.place`.execute(
    db,
  )
  const least = (rows[0]?.score ?? 0) * faint
  const hits = rows.filter(({ score }) => score >= least)
  return { hits, shown: hits.slice(shown.from, shown.until) }
}

/** A word that may be mistyped: its own lexemes, then those of each that may have been meant. */
export type Readings = readonly (readonly string[])[]

/** Which of these lexemes stand in anything that whoever asks may see; of what may have been meant only where the word does not. */
export async function standingLexemes(
  db: Db,
  words: readonly Readings[],
  locale: Locale,
): Promise<Set<string>> {
  if (words.length === 0) return new Set()
  const { rows } = await sql<{ lexeme: string }>`
    select s as lexeme from search.standing(${JSON.stringify(words)}::jsonb, ${locale}) s`.execute(db)
  return new Set(rows.map(({ lexeme }) => lexeme))
}

/** Words of what whoever asks may read and not everybody, that begin or end as one of these does. */
export async function closedWords(db: Db, words: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{
    word: string
  }>`select w as word from search.near_mine(${words}::text[]) w`.execute(db)
  return rows.map(({ word }) => word)
}

/** Words of what everybody may read, from a number on. */
export const openWords = (db: Db, after: string) =>
  db
    .selectFrom('search.word')
    .select(['word', 'languages', 'number'])
    .where('number', '>', after)
    .orderBy('number')
    .execute()
