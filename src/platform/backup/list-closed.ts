import { dirname } from 'node:path'
import { sql } from 'kysely'
import type { Db } from '../database/connect.ts'
import { addToList, isShelf } from './shelf.ts'

/** A backup whose list does not know yet that so much was taken back or ended. */
export interface Unlisted {
  place: string
  count: number
}

interface Late {
  id: string
  place: string
  listed: number
  /** All that was closed after it was made: id, kind, subject and part. */
  lines: string[]
}

/**
 * Writes what was taken back or ended on the list beside every backup from before, where it can be reached. What cannot
 * be is tried again the next time.
 * @returns those whose list stays behind.
 */
export async function listClosed(db: Db): Promise<Unlisted[]> {
  const unlisted: Unlisted[] = []
  for (const { id, place, listed, lines } of await late(db)) {
    const done = await addLines(dirname(place), lines)
    if (!done) unlisted.push({ place, count: lines.length - listed })
    else await db.updateTable('platform.backup').set({ listed: lines.length }).where('id', '=', id).execute()
  }
  return unlisted
}

/** What the lists did not know so many minutes after it was closed. */
export async function unlisted(db: Db, minutes: number): Promise<Unlisted[]> {
  const rows = await late(db, minutes)
  return rows.map(({ place, listed, lines }) => ({ place, count: lines.length - listed }))
}

/** Something that was being closed while a backup was made may not be in it: an hour is longer than any transaction. */
async function late(db: Db, minutes = 0): Promise<Late[]> {
  const rows = await db
    .selectFrom('platform.backup as b')
    .innerJoin('platform.stays_closed as c', (join) =>
      join.on((eb) => eb('c.at', '>', sql<Date>`${eb.ref('b.made_at')} - interval '1 hour'`)),
    )
    .select(['b.id', 'b.place', 'b.listed'])
    .select(sql<string[]>`array_agg(concat_ws(' ', c.id, c.kind, c.subject_id, c.part))`.as('lines'))
    .where('b.gone_at', 'is', null)
    .where('c.at', '<=', sql<Date>`now() - make_interval(mins => ${minutes})`)
    .groupBy(['b.id', 'b.place', 'b.listed', 'b.made_at'])
    .orderBy('b.made_at')
    .execute()
  return rows.filter(({ listed, lines }) => lines.length > listed)
}

async function addLines(shelf: string, lines: readonly string[]): Promise<boolean> {
  try {
    if (!(await isShelf(shelf))) return false
    await addToList(shelf, 'stays-closed', lines)
    return true
  } catch {
    return false // a disk that is full or taken away
  }
}
