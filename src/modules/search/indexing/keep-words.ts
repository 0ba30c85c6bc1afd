import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { joined, tokens } from '../analysis/tokens.ts'

/** The words of each title, by which it is offered while somebody types. */
export async function layTitles(db: Db, titles: readonly { number: string; title: string }[]): Promise<void> {
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

/** What a mistyped word may have meant. */
export async function keepWords(db: Db, words: readonly string[]): Promise<void> {
  if (words.length === 0) return
  // In one order, so that of two who lay in the same words neither waits for the other for ever.
  const sorted = [...words].sort()
  await sql`insert into search.word (word) select w from unnest(${sorted}::text[]) w
    where not exists (select from search.word k where k.word = w) on conflict (word) do nothing`.execute(db)
}
