import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { scheduledWork } from '../../../platform/jobs/schedule.ts'
import { asWritten } from '../analysis/as-written.ts'
import { openReader, reading } from '../analysis/reader.ts'
import { searchSources } from '../sources/index.ts'
import { tryAgain, wake } from './look-through.ts'
import { sweepWords } from './sweep.ts'
import { grewMuch, weigh } from './weigh.ts'

/** After a return from a backup, where nothing of this room stands, and when words are read in another way: everything again. */
async function beginAgain(db: Db): Promise<void> {
  const made = await db
    .selectFrom('search.made')
    .select('reading')
    .where('reading', '=', reading)
    .executeTakeFirst()
  if (made) return
  await db.deleteFrom('search.document').execute()
  await db.deleteFrom('search.word').execute()
  await db.deleteFrom('search.made').execute()
  for (const source of searchSources) await source.markAll(db)
  await db.insertInto('search.made').values({ reading }).execute()
}

/** Every minute: what was missed, and what is new to the balance of words. */
export const catchUp = scheduledWork({
  name: 'search.catch-up',
  cron: '* * * * *',
  async run({ db }) {
    await beginAgain(db)
    const waits = await db
      .selectFrom('search.stale')
      .select('id')
      .where('set_aside_at', 'is', null)
      .limit(1)
      .executeTakeFirst()
    if (waits) await wake(db)
    else if (await grewMuch(db)) await weigh(db)
  },
})

const languages = ['nl', 'en'] as const

/** Every night: how often words are written, and which are written nowhere any more. */
export const weighWords = scheduledWork({
  name: 'search.weigh-words',
  cron: '35 3 * * *',
  async run({ db }) {
    await tryAgain(db)
    await weigh(db)
    const reader = await openReader()
    await sweepWords(db, async (words) => {
      const lexemes = (word: string) =>
        (asWritten(reader, word)
          ? [asWritten(reader, word)]
          : languages.map((one) => reader.read(word, one).stem)
        )
          .map((lexeme) => `'${lexeme}'`)
          .join(' | ')
      const { rows } = await sql<{ word: string }>`
        select w as word from unnest(${words as string[]}::text[], ${words.map(lexemes)}::text[]) as t (w, q)
        where not exists (select from search.found_by f where f.lexemes @@ ('''r.e'' & (' || q || ')')::tsquery)`.execute(
        db,
      )
      return rows.map(({ word }) => word)
    })
  },
})
