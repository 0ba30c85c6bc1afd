import { sql } from 'kysely'
import type { Db } from '../../../../platform/database/connect.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'

/** Whoever takes this import back waits until the letters of this transaction are handed out, and the other way round. */
export const holdImport = (db: Db, importId: string) =>
  sql`select circles.hold_import(${importId}::uuid)`.execute(db)

/** As the worker: who of a list still gets a letter, held so that nobody else hands it out. */
export async function nextToTell(db: Db, importId: string, most: number) {
  const rows = await db
    .selectFrom('circles.imported_seat as i')
    .innerJoin('circles.import as m', 'm.id', 'i.import_id')
    .innerJoin('circles.seat as s', 's.id', 'i.seat_id')
    .select(['i.seat_id as seatId', 's.person_id as personId'])
    .where('i.import_id', '=', importId)
    .where('i.letter_at', 'is', null)
    .where('m.undone_at', 'is', null)
    .where('s.person_id', 'is not', null)
    .where('s.taken_at', 'is', null)
    .where('s.ended_at', 'is', null)
    .orderBy('i.seat_id')
    .limit(most)
    .forUpdate('i')
    .execute()
  return rows.flatMap(({ seatId, personId }) => (personId ? [{ seatId, personId }] : []))
}

export async function noteLetter(db: Db, seats: readonly { seatId: string }[], at: Date): Promise<void> {
  if (seats.length === 0) return
  const ids = seats.map(({ seatId }) => seatId)
  await db.updateTable('circles.imported_seat').set({ letter_at: at }).where('seat_id', 'in', ids).execute()
}

interface Offered {
  personId: string
  circle: string
  slug: string
  /** Whoever offered it by hand; null: a list. */
  by: string | null
  /** Nobody looks after the circle: they would be its first host. */
  first: boolean
  /** Of the letter, until they chose one. */
  locale: Locale
}

/** As the worker: the place that somebody is asked to take; undefined when they answered, or it was taken back. */
export async function findOffered(db: Db, seatId: string): Promise<Offered | undefined> {
  const row = await db
    .selectFrom('circles.imported_seat as i')
    .innerJoin('circles.seat as s', 's.id', 'i.seat_id')
    .innerJoin('circles.circle as c', 'c.id', 's.circle_id')
    .leftJoin('circles.seat as b', 'b.id', 'i.asked_by_id')
    .select(['s.person_id as personId', 'c.name as circle', 'c.slug', 'i.locale', 'i.role', 'b.name as by'])
    .where('i.seat_id', '=', seatId)
    .where('s.taken_at', 'is', null)
    .where('s.ended_at', 'is', null)
    .executeTakeFirst()
  return row?.personId
    ? { ...row, personId: row.personId, first: row.by !== null && row.role === 'host' }
    : undefined
}
