import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { Asked } from '../analysis/query.ts'

/** What was asked, and under what. */
export interface Wanted {
  words: string
  shelf: string | null
  theme: string | null
  year: number | null
  /** From 1. */
  page: number
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
}

/** What speaks this much less of it than the first is not about it. */
const faint = 0.12

/** More than so many nobody pages through. */
export const mostHits = 100

/** In the order of how much they are about it; at most a hundred. One query, in which who may see what is asked. */
export async function findHits(
  db: Db,
  asked: readonly Asked[],
  locale: Locale,
  { shelf, theme, year }: Pick<Wanted, 'shelf' | 'theme' | 'year'>,
): Promise<Hit[]> {
  const ways = JSON.stringify(asked.map((one) => one.ways))
  const { rows } = await sql<Hit & { score: number }>`
    select f.score, d.number, d.shelf, d.theme_ids as "themeIds", d.day
    from search.found(${ways}::jsonb, ${locale}, ${shelf}, ${theme}::uuid, ${year}::integer, ${mostHits}::integer)
      with ordinality as f (number, score, place)
    join search.document d on d.number = f.number order by f.place`.execute(db)
  const least = (rows[0]?.score ?? 0) * faint
  return rows.filter(({ score }) => score >= least)
}

/** Those of one page, with their texts, in the same order. */
export async function showHits(db: Db, hits: readonly Hit[]): Promise<Shown[]> {
  if (hits.length === 0) return []
  const rows = await db
    .selectFrom('search.document')
    .select(['number', 'shelf', 'path', 'title', 'in_short as inShort', 'body', 'language', 'day'])
    .select('theme_ids as themeIds')
    .where(
      'number',
      'in',
      hits.map(({ number }) => number),
    )
    .execute()
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  return hits.flatMap(({ number }) => byNumber.get(number) ?? [])
}

/** Which of these lexemes stand in anything that whoever asks may see. */
export async function seenLexemes(db: Db, lexemes: readonly string[], locale: Locale): Promise<Set<string>> {
  if (lexemes.length === 0) return new Set()
  const { rows } = await sql<{ lexeme: string }>`
    select s as lexeme from search.seen(${[...lexemes]}::text[], ${locale}) s`.execute(db)
  return new Set(rows.map(({ lexeme }) => lexeme))
}

/** Words of what everybody may read, from a number on. */
export const openWords = (db: Db, after: string) =>
  db
    .selectFrom('search.word')
    .select(['word', 'number'])
    .where('number', '>', after)
    .orderBy('number')
    .execute()
