import type { Db } from '../../../platform/database/connect.ts'
import type { Searchable } from '../sources/source.ts'
import { searchWords, wordsForShelf } from '../words.ts'
import { keepWords, layClosed, layTitles } from './keep-words.ts'
import { analyseAll } from './read-aside.ts'
import { foundBy, layFound, type Read, rowOf } from './rows.ts'

/** Puts things where they are found, as they may be found. Six queries, however many there are. */
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
    return number === undefined ? [] : [{ number, ...foundBy(one) }]
  })
  await layFound(db, laid)
  await layTitles(
    db,
    all.flatMap(({ thing, language }) => {
      const number = made.get(`${thing.id} ${language}`)
      return number === undefined ? [] : [{ number, title: thing.title }]
    }),
  )
  const closed = all.filter(({ thing }) => !thing.readers.includes('e'))
  await layClosed(
    db,
    closed.flatMap(({ thing, language, words }) => {
      const number = made.get(`${thing.id} ${language}`)
      return number === undefined ? [] : [{ number, readers: thing.readers, words }]
    }),
  )
  const open = all.filter(({ thing }) => thing.readers.includes('e'))
  await keepWords(
    db,
    open.flatMap(({ language, words, names }) =>
      words.map((word) => ({ word, language: names.has(word) ? ('any' as const) : language })),
    ),
  )
}

async function readOver(things: readonly Searchable[]): Promise<Read[]> {
  const texts = things.map(({ title, inShort, body, keywords, language, shelf }) => ({
    ...{ title, inShort, body, keywords, language },
    kind: wordsForShelf(searchWords(language ?? 'nl'), shelf),
  }))
  const read = await analyseAll(texts)
  return read.map((one, i) => ({ ...one, thing: things[i] as Searchable }))
}
