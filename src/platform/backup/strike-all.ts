import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { sql } from 'kysely'
import type { Db } from '../database/connect.ts'
import { addToList, isShelf } from './shelf.ts'
import { type Struck, strikeFrom } from './strike.ts'

/** A backup that may still hold keys that were erased. */
export interface Unreached {
  place: string
  keys: number
}

/**
 * Strikes what was erased out of every backup that the house knows of and can reach, and writes it on the list beside
 * it. What cannot be reached is tried again the next time.
 * @returns those that still hold something.
 */
export async function strikeAll(db: Db, sealKey: Buffer): Promise<Unreached[]> {
  const unreached: Unreached[] = []
  const late = await behind(db)
  const named = late.length > 0 ? await namedByKey(db) : []
  for (const { id, place, struck, keys } of late) {
    const done = await strikeOne(place, { keys, named, seal: { key: sealKey, masterKey: null } })
    if (!done) unreached.push({ place, keys: keys.length - struck })
    else
      await db
        .updateTable('platform.backup')
        .set({ struck: keys.length, ...(done === 'gone' && { gone_at: sql<Date>`now()` }) })
        .where('id', '=', id)
        .execute()
  }
  return unreached
}

interface Behind {
  id: string
  place: string
  struck: number
  /** All keys that were erased after it was made. */
  keys: string[]
}

/**
 * Backups that lack something of what was erased since, at least so many minutes ago. A key that was erased in the hour
 * before a backup may be in it too.
 */
export async function behind(db: Db, minutes = 0): Promise<Behind[]> {
  const rows = await db
    .selectFrom('platform.backup as b')
    .innerJoin('platform.sealing_key as k', (join) =>
      join.on((eb) => eb('k.erased_at', '>', sql<Date>`${eb.ref('b.made_at')} - interval '1 hour'`)),
    )
    .select(['b.id', 'b.place', 'b.struck', sql<string[]>`array_agg(k.id::text)`.as('keys')])
    .where('b.gone_at', 'is', null)
    .where('k.erased_at', '<=', sql<Date>`now() - make_interval(mins => ${minutes})`)
    .groupBy(['b.id', 'b.place', 'b.struck', 'b.made_at'])
    .orderBy('b.made_at')
    .execute()
  return rows.filter(({ struck, keys }) => keys.length > struck)
}

const columns = sql<{ of: string; name: string; needed: boolean }>`(
  select s.nspname || '.' || c.relname as of, a.attname as name, a.attnotnull as needed
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace s on s.oid = c.relnamespace)`

/** What rooms say stands in clear beside a key; emptied where the table cannot do without. */
async function namedByKey(db: Db): Promise<Struck[]> {
  return db
    .selectFrom('platform.named_by_key as n')
    .innerJoin(columns.as('a'), (join) =>
      join.onRef('a.of', '=', 'n.table_name').on(sql<boolean>`a.name = any (n.columns)`),
    )
    .select(['n.table_name as table', 'n.key_column as by'])
    .select(
      sql<Record<string, string>>`jsonb_object_agg(a.name, case when a.needed then '' else '\\N' end)`.as(
        'becomes',
      ),
    )
    .groupBy(['n.table_name', 'n.key_column'])
    .execute()
}

async function strikeOne(
  place: string,
  strike: Parameters<typeof strikeFrom>[1],
): Promise<'struck' | 'gone' | null> {
  try {
    if (!(await isShelf(dirname(place)))) return null
    await addToList(dirname(place), 'erased-keys', strike.keys)
    if (!(await isThere(place))) return 'gone'
    await strikeFrom(place, strike)
    return 'struck'
  } catch {
    return null
  }
}

const isThere = (place: string) =>
  stat(place).then(
    () => true,
    () => false,
  )
