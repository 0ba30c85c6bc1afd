import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { asWritten } from '../analysis/as-written.ts'
import { languageBits, type WrittenIn } from '../analysis/near.ts'
import { openReader } from '../analysis/reader.ts'
import { joined, tokens } from '../analysis/tokens.ts'

/** The words of each title, by which it is offered while somebody types. */
export async function layTitles(db: Db, titles: readonly { number: string; title: string }[]): Promise<void> {
  const rows = titles.flatMap(({ number, title }) =>
    [...new Set([...tokens(title).map(({ word }) => word), ...joined(title).map(({ word }) => word)])].map(
      (word) => ({
        number,
        word,
      }),
    ),
  )
  if (rows.length === 0) return
  await sql`insert into search.title_word (number, word)
    select * from unnest(${rows.map(({ number }) => number)}::bigint[], ${rows.map(({ word }) => word)}::text[])`.execute(
    db,
  )
}

/** Words of what is not for everybody, by who reads it: those that no list has, for what a list has may be meant by anybody. */
export async function layClosed(
  db: Db,
  things: readonly { number: string; readers: readonly string[]; words: readonly string[] }[],
): Promise<void> {
  const reader = await openReader()
  const rows = things.flatMap(({ number, readers, words }) =>
    words
      .filter((word) => asWritten(reader, word))
      .flatMap((word) => readers.map((one) => ({ reader: one, word, number }))),
  )
  if (rows.length === 0) return
  const all = [
    rows.map(({ reader: one }) => one),
    rows.map(({ word }) => word),
    rows.map(({ number }) => number),
  ]
  await sql`insert into search.closed_word (reader, word, number)
    select * from unnest(${all[0]}::text[], ${all[1]}::text[], ${all[2]}::bigint[]) on conflict do nothing`.execute(
    db,
  )
}

/** What a mistyped word may have meant, and in which language it is written; a name in any. */
export async function keepWords(
  db: Db,
  words: readonly { word: string; language: WrittenIn }[],
): Promise<void> {
  const all = new Map<string, number>()
  for (const { word, language } of words) all.set(word, (all.get(word) ?? 0) | languageBits[language])
  if (all.size === 0) return
  // In one order, so that of two who lay in the same words neither waits for the other for ever. What is new about a word is told anew.
  const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1))
  await sql`insert into search.word as k (word, languages)
    select w, l from unnest(${sorted.map(([word]) => word)}::text[], ${sorted.map(([, bits]) => bits)}::smallint[]) as t (w, l)
    where not exists (select from search.word o where o.word = w and o.languages & l = l)
    on conflict (word) do update set languages = k.languages | excluded.languages, number = default
      where k.languages & excluded.languages <> excluded.languages`.execute(db)
}
