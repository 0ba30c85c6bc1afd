import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { sql } from 'kysely'
import type { Db } from '../database/connect.ts'
import { addToList, isShelf } from './shelf.ts'
import { strikeFrom } from './strike.ts'

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
  for (const { id, place, struck, keys } of await behind(db)) {
    const done = await strikeOne(place, keys, sealKey)
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

async function strikeOne(place: string, keys: string[], sealKey: Buffer): Promise<'struck' | 'gone' | null> {
  try {
    if (!(await isShelf(dirname(place)))) return null
    await addToList(dirname(place), 'erased-keys', keys)
    if (!(await isThere(place))) return 'gone'
    await strikeFrom(place, keys, { key: sealKey, masterKey: null })
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
