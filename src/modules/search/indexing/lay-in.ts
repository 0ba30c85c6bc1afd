import { setImmediate as others } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { analyse } from '../analysis/document.ts'
import type { Reader } from '../analysis/word.ts'
import type { Searchable } from '../sources/source.ts'
import { searchWords, wordsForShelf } from '../words.ts'
import { keepWords, layTitles } from './keep-words.ts'
import { lexemesOf, type Read, rowOf } from './rows.ts'

/** Puts things where they are found, as they may be found. Four queries, however many there are. */
export async function layIn(
  db: Db,
  reader: Reader,
  kind: string,
  things: readonly Searchable[],
): Promise<void> {
  if (things.length === 0) return
  const all = await readOver(reader, things)
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

/** Reading a text takes some milliseconds, in the process that answers visitors: whoever came meanwhile is answered after each. */
async function readOver(reader: Reader, things: readonly Searchable[]) {
  const all: Read[] = []
  for (const thing of things) {
    const words = wordsForShelf(searchWords(thing.language ?? 'nl'), thing.shelf)
    all.push({ thing, ...analyse(reader, { ...thing, kind: words }) })
    await others()
  }
  return all
}
