import { sql } from 'kysely'
import type { House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'

/** From so many texts on, a part of them tells how often words are written. */
const enough = 20_000

/** Counts anew in how many texts that everybody may read each lexeme stands; a lexeme that stands in one is not kept. */
export async function weigh(db: Db): Promise<void> {
  const { rows: turn } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('search weighs')) as mine`.execute(db)
  if (!turn[0]?.mine) return // somebody else does
  const { rows } = await sql<{ texts: number }>`
    select count(*)::int as texts from search.found_by where lexemes @@ '''r.e'''::tsquery`.execute(db)
  const texts = rows[0]?.texts ?? 0
  const part = Math.min(1, enough / Math.max(texts, 1))
  const open = `select lexemes from search.found_by ${part < 1 ? `tablesample system (${(part * 100).toFixed(2)}) repeatable (1)` : ''}
    where lexemes @@ '''r.e'''::tsquery`
  await db.deleteFrom('search.frequency').execute()
  await sql`insert into search.frequency (lexeme, texts)
    select word, (ndoc / ${part}::float8)::int from ts_stat(${open}) where word !~ '[.]' and ndoc > 1
    union all select '', ${texts}`.execute(db)
}

/** Counting all texts takes longer than laying one in: asked once in so many milliseconds, and by every minute's round. */
const askedAgainMs = 10_000
/** When each house was asked last: tests open several in one process. */
const askedAt = new WeakMap<House, number>()

/** Weighs words where there is much more, or much less, than when they were weighed last. */
export async function weighWhereGrown(db: Db, house: House): Promise<void> {
  const now = house.clock.now().getTime()
  if (now - (askedAt.get(house) ?? Number.NEGATIVE_INFINITY) < askedAgainMs) return
  askedAt.set(house, now)
  if (await grewMuch(db)) await weigh(db)
}

/** Whether there are half as many texts again as when words were weighed last, or half of them are gone. */
export async function grewMuch(db: Db): Promise<boolean> {
  const { rows } = await sql<{ much: boolean }>`
    select d.now > 1.5 * coalesce(f.texts, 0) or d.now < 0.5 * coalesce(f.texts, 0) as much
    from (select count(*) as now from search.found_by where lexemes @@ '''r.e'''::tsquery) d
    left join search.frequency f on f.lexeme = ''`.execute(db)
  return rows[0]?.much ?? false
}
