import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'

export type RegisteredKind = 'movement' | 'sector' | 'organisation'

/** A circle as the register knows it. */
export interface Entry {
  id: string
  kind: RegisteredKind
  slug: string
  name: string
  movementId: string | null
  /** The first one in which it sits. */
  sectorId: string | null
  createdAt: Date
}

const atOnce = 500

/** Oldest first. */
export async function selectCircles(db: Db): Promise<Entry[]> {
  const rows = await db
    .selectFrom('circles.circle as c')
    .select(['c.id', 'c.kind', 'c.slug', 'c.name', 'c.movement_id', 'c.parent_id', 'c.created_at'])
    .select((eb) =>
      eb
        .selectFrom('circles.within as w')
        .innerJoin('circles.circle as s', 's.id', 'w.in_id')
        .select('s.id')
        .whereRef('w.circle_id', '=', 'c.id')
        .where('w.until', 'is', null)
        .where('s.kind', '=', 'sector')
        .orderBy('w.since')
        .orderBy('s.name')
        .limit(1)
        .as('sector_id'),
    )
    .where('c.kind', 'in', ['movement', 'sector', 'organisation'])
    .orderBy('c.created_at')
    .orderBy('c.slug')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as RegisteredKind,
    slug: row.slug,
    name: row.name,
    movementId: row.movement_id ?? row.parent_id,
    sectorId: row.sector_id,
    createdAt: row.created_at,
  }))
}

export async function selectSlugs(db: Db): Promise<Set<string>> {
  const rows = await db.selectFrom('circles.circle').select('slug').execute()
  return new Set(rows.map(({ slug }) => slug))
}

export async function insertCircles(
  db: Db,
  action: string,
  made: readonly Entry[],
  placed: readonly Entry[],
) {
  for (let i = 0; i < made.length; i += atOnce) {
    const rows = made.slice(i, i + atOnce).map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      slug: entry.slug,
      name: entry.name,
      parent_id: entry.movementId,
      movement_id: entry.movementId,
      visibility: 'everyone' as const,
      contact_name: null,
      contact_phone: null,
      created_at: entry.createdAt,
    }))
    await db.insertInto('circles.circle').values(rows).execute()
  }
  const old = placed.filter((entry) => !made.includes(entry))
  const inSector = [...made, ...old].flatMap(({ id, sectorId }) =>
    sectorId === null ? [] : [{ circle_id: id, in_id: sectorId }],
  )
  for (let i = 0; i < inSector.length; i += atOnce)
    await db
      .insertInto('circles.within')
      .values(inSector.slice(i, i + atOnce))
      .execute()
  await audit(
    db,
    action,
    'circle',
    [...made, ...old].map(({ id }) => id),
  )
}

/** One audit entry for each thing, by nobody who is signed in: the action says that it was the command line. */
export async function audit(db: Db, action: string, thing: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await sql`select platform.audit(${action}, ${thing}, id, null) from unnest(${ids}::uuid[]) as id`.execute(
    db,
  )
}
