import { sql } from 'kysely'
import type { Db } from '../../../../platform/database/connect.ts'
import type { Known } from './plan.ts'

/** Organisations of this movement and sectors of the house, as far as whoever asks may see them. One query. */
export async function knownTo(db: Db, movementId: string): Promise<Known> {
  const rows = await db
    .selectFrom('circles.circle as c')
    .select(['c.id', 'c.name', 'c.kind'])
    .select((eb) =>
      eb
        .selectFrom('circles.within as w')
        .innerJoin('circles.circle as s', 's.id', 'w.in_id')
        .select('s.id')
        .whereRef('w.circle_id', '=', 'c.id')
        .where('w.until', 'is', null)
        .where('s.kind', '=', 'sector')
        .limit(1)
        .as('sectorId'),
    )
    .where((eb) =>
      eb.or([
        eb('c.kind', '=', 'sector'),
        eb('c.kind', '=', 'organisation').and('c.movement_id', '=', movementId),
      ]),
    )
    .orderBy('c.created_at')
    .orderBy('c.slug')
    .execute()
  return {
    organisations: rows.filter(({ kind }) => kind === 'organisation'),
    sectors: rows.filter(({ kind }) => kind === 'sector'),
  }
}

/** Whoever writes in the register meanwhile waits until this transaction is over: nothing is made twice. */
export const lockRegister = (db: Db) =>
  sql`select pg_advisory_xact_lock(hashtext('kampvuur register'))`.execute(db)
