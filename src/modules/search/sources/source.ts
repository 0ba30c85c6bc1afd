import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { Language } from '../analysis/word.ts'

/** A thing as it may be found, in one language. */
export interface Searchable {
  id: string
  /** Null: it shows in its words. */
  language: Language | null
  /** There in the other language as well: whoever reads that is shown the other. */
  translated: boolean
  /** Under what it is looked for: a key `shelf.…` of this room's words. */
  shelf: string
  /** Where it stands. */
  path: string
  title: string
  inShort: string
  body: string
  /** What it stands under and who tells it: found, and not shown. */
  keywords: string
  themeIds: readonly string[]
  /** When it was, or was written: a date without a time. */
  day: string | null
  /** Who may see it, as `search.my_readers` names them: `e` is everyone. */
  readers: readonly string[]
}

/** A kind of thing that may be found. Its tables say `search.changed(kind, column)` in a trigger. */
export interface SearchSource {
  kind: string
  /** As the worker: those of the ids that may be looked for. */
  read(db: Db, ids: readonly string[]): Promise<Searchable[]>
  /** As the worker: marks all of them as not looked through. */
  markAll(db: Db): Promise<void>
}

/** A kind of thing that a function of the database gives, as rows of `search.source`. */
export const sourceFrom = (kind: string, reads: string): SearchSource => ({
  kind,
  async read(db, ids) {
    const { rows } = await sql<Searchable>`
      select id, language, coalesce(translated, false) as translated, shelf, path, title, coalesce(in_short, '') as "inShort",
        coalesce(body, '') as body, coalesce(keywords, '') as keywords, theme_ids as "themeIds", day, readers
      from ${sql.raw(reads)}(${ids as string[]}::uuid[])`.execute(db)
    return rows
  },
  async markAll(db) {
    await sql`insert into search.stale (kind, id) select distinct ${kind}, id from ${sql.raw(reads)}(null::uuid[]) on conflict do nothing`.execute(
      db,
    )
  },
})
