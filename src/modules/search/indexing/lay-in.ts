import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { Analysed } from '../analysis/document.ts'
import { joined, tokens } from '../analysis/tokens.ts'
import type { Searchable } from '../sources/source.ts'
import { searchWords, wordsForShelf } from '../words.ts'
import { analyseAll } from './read-aside.ts'

/** Puts things where they are found, as they may be found. Four queries, however many there are. */
export async function layIn(db: Db, kind: string, things: readonly Searchable[]): Promise<void> {
  if (things.length === 0) return
  const all = await readOver(things)
  const rows = await db
    .insertInto('search.document')
    .values(all.map(({ thing, language }) => rowOf(kind, thing, language)))
    .onConflict((conflict) => conflict.columns(['kind', 'id', 'language']).doNothing())
    .returning(['number', 'id', 'language'])
    .execute()
  const made = new Map(rows.map(({ number, id, language }) => [`${id} ${language}`, number]))
  const laid = all.flatMap((one) => {
    const number = made.get(`${one.thing.id} ${one.language}`)
    return number === undefined ? [] : [{ number, day: one.thing.day, lexemes: lexemesOf(one) }]
  })
  const asked = [
    laid.map(({ number }) => number),
    laid.map(({ day }) => day),
    laid.map(({ lexemes }) => lexemes),
  ]
  await sql`insert into search.found_by (number, day, lexemes)
    select n, d, l::tsvector from unnest(${asked[0]}::bigint[], ${asked[1]}::date[], ${asked[2]}::text[]) t (n, d, l)`.execute(
    db,
  )
  await layTitles(
    db,
    all.flatMap(({ thing, language }) => {
      const number = made.get(`${thing.id} ${language}`)
      return number === undefined ? [] : [{ number, title: thing.title }]
    }),
  )
  const open = all.filter(({ thing }) => thing.readers.includes('e'))
  await keepWords(db, [...new Set(open.flatMap(({ words }) => words))])
}

async function readOver(things: readonly Searchable[]): Promise<(Analysed & { thing: Searchable })[]> {
  const texts = things.map(({ title, inShort, body, keywords, language, shelf }) => ({
    ...{ title, inShort, body, keywords, language },
    kind: wordsForShelf(searchWords(language ?? 'nl'), shelf),
  }))
  const read = await analyseAll(texts)
  return read.map((one, i) => ({ ...one, thing: things[i] as Searchable }))
}

/** The words of each title, by which it is offered while somebody types. */
async function layTitles(db: Db, titles: readonly { number: string; title: string }[]): Promise<void> {
  const rows = titles.flatMap(({ number, title }) =>
    [...new Set([...tokens(title).map(({ word }) => word), ...joined(title)])].map((word) => ({
      number,
      word,
    })),
  )
  if (rows.length === 0) return
  await sql`insert into search.title_word (number, word)
    select * from unnest(${rows.map(({ number }) => number)}::bigint[], ${rows.map(({ word }) => word)}::text[])`.execute(
    db,
  )
}

const rowOf = (kind: string, thing: Searchable, language: Analysed['language']) => ({
  kind,
  id: thing.id,
  language,
  translated: thing.translated,
  shelf: thing.shelf,
  path: thing.path,
  title: thing.title,
  in_short: thing.inShort,
  body: thing.body,
  theme_ids: [...thing.themeIds],
  day: thing.day,
  readers: [...thing.readers],
})

/** With what is asked of every document besides its words: who reads, in which language, under what. */
function lexemesOf({ thing, language, lexemes }: Analysed & { thing: Searchable }): string {
  const { readers, translated, shelf, themeIds, day } = thing
  const marks = [
    ...readers.map((reader) => `r.${reader}`),
    ...(translated ? [language] : ['nl', 'en']).map((tongue) => `l.${tongue}`),
    `s.${shelf}`,
    ...themeIds.map((id) => `t.${id.replaceAll('-', '')}`),
    ...(day ? [`y.${day.slice(0, 4)}`] : []),
  ]
  return `${lexemes} ${marks.map((mark) => `'${mark}'`).join(' ')}`
}

async function keepWords(db: Db, words: readonly string[]): Promise<void> {
  if (words.length === 0) return
  // In one order, so that of two who lay in the same words neither waits for the other for ever.
  const sorted = [...words].sort()
  await sql`insert into search.word (word) select w from unnest(${sorted}::text[]) w
    where not exists (select from search.word k where k.word = w) on conflict (word) do nothing`.execute(db)
}
