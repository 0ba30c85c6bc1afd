import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { Analysed } from '../analysis/document.ts'
import type { Searchable } from '../sources/source.ts'

/** A thing as it was read. */
export type Read = Analysed & { thing: Searchable }

/** As it is shown. */
export const rowOf = (kind: string, thing: Searchable, language: Analysed['language']) => ({
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

/** By what it is found, and what is asked of the row where ranking looks it up. */
export const foundBy = (read: Read) => ({
  day: read.thing.day,
  lexemes: lexemesOf(read),
  about: arrayOf(read.about),
  readers: arrayOf(read.thing.readers),
  shelf: read.thing.shelf,
  themes: arrayOf(read.thing.themeIds),
  onlyIn: read.thing.translated ? read.language : null,
})

/** Nothing in it has to be quoted. */
const arrayOf = (all: readonly (string | number)[]) => `{${all.join(',')}}`

type FoundBy = ReturnType<typeof foundBy> & { number: string }

/** One query. */
export async function layFound(db: Db, laid: readonly FoundBy[]): Promise<void> {
  const all = <K extends keyof FoundBy>(key: K) => laid.map((one) => one[key])
  await sql`insert into search.found_by (number, day, lexemes, about, readers, shelf, theme_ids, only_in)
    select n, d, l::tsvector, a::integer[], r::text[], s, t::uuid[], o
    from unnest(${all('number')}::bigint[], ${all('day')}::date[], ${all('lexemes')}::text[], ${all('about')}::text[],
      ${all('readers')}::text[], ${all('shelf')}::text[], ${all('themes')}::text[], ${all('onlyIn')}::text[])
      as laid (n, d, l, a, r, s, t, o)`.execute(db)
}

/** With what is asked of every document besides its words: who reads, in which language, under what. */
function lexemesOf({ thing, language, lexemes }: Read): string {
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
