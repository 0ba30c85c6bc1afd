import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { asWritten } from '../analysis/as-written.ts'
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

/** What a mistyped word may have meant. */
export async function keepWords(db: Db, words: readonly string[]): Promise<void> {
  if (words.length === 0) return
  // In one order, so that of two who lay in the same words neither waits for the other for ever.
  const sorted = [...words].sort()
  await sql`insert into search.word (word) select w from unnest(${sorted}::text[]) w
    where not exists (select from search.word k where k.word = w) on conflict (word) do nothing`.execute(db)
}
