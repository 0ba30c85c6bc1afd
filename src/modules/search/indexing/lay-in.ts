import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { analyse } from '../analysis/document.ts'
import type { Reader } from '../analysis/word.ts'
import type { Searchable } from '../sources/registry.ts'
import { searchWords, wordsForShelf } from '../words.ts'

/** Puts things where they are found, as they may be found. */
export async function layIn(
  db: Db,
  reader: Reader,
  kind: string,
  things: readonly Searchable[],
): Promise<void> {
  for (const thing of things) {
    const { language, lexemes, words } = analyse(reader, {
      ...thing,
      kind: wordsForShelf(searchWords(thing.language ?? 'nl'), thing.shelf),
    })
    const { number } = await db
      .insertInto('search.document')
      .values({
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
      .onConflict((conflict) => conflict.columns(['kind', 'id', 'language']).doNothing())
      .returning('number')
      .executeTakeFirst()
      .then((row) => row ?? { number: undefined })
    if (number === undefined) continue
    const all = `${lexemes} ${marks(thing, language)
      .map((mark) => `'${mark}'`)
      .join(' ')}`
    await db
      .insertInto('search.found_by')
      .values({ number, day: thing.day, lexemes: sql<string>`${all}::tsvector` })
      .execute()
    if (thing.readers.includes('e')) await keepWords(db, words)
  }
}

/** What is asked of every document besides its words: who reads, in which language, under what. */
function marks({ readers, translated, shelf, themeIds, day }: Searchable, language: string): string[] {
  return [
    ...readers.map((reader) => `r.${reader}`),
    ...(translated ? [language] : ['nl', 'en']).map((tongue) => `l.${tongue}`),
    `s.${shelf}`,
    ...themeIds.map((id) => `t.${id.replaceAll('-', '')}`),
    ...(day ? [`y.${day.slice(0, 4)}`] : []),
  ]
}

async function keepWords(db: Db, words: readonly string[]): Promise<void> {
  if (words.length === 0) return
  // In one order, so that of two who lay in the same words neither waits for the other for ever.
  const sorted = [...words].sort()
  await sql`insert into search.word (word) select w from unnest(${sorted}::text[]) w
    where not exists (select from search.word k where k.word = w) on conflict (word) do nothing`.execute(db)
}
