import { gunzipSync, gzipSync } from 'node:zlib'
import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { refusalOf } from './columns/refused.ts'
import type { Sheet } from './read/grid.ts'
import type { Chosen, Holds } from './schema.ts'

/** A list that waits to be taken in, for who sent it. */
export interface Kept {
  id: string
  circleId: string
  holds: Holds
  sheets: Sheet[]
  chosen: Chosen
  version: number
}

/** The cells as bytes to seal, without those of columns that nobody may ask for. */
export function packCells(sheets: readonly Sheet[], holds: Holds): Buffer {
  const without = sheets.map(({ heading, rows, ...sheet }) => {
    const refused = heading.map((cell) => refusalOf(holds, cell) !== undefined)
    return {
      ...sheet,
      heading,
      rows: rows.map((row) =>
        'cells' in row ? { ...row, cells: row.cells.map((cell, i) => (refused[i] ? '' : cell)) } : row,
      ),
    }
  })
  return gzipSync(JSON.stringify(without))
}

/** One query. Undefined where there is none for whoever asks, or its day is over. */
export async function findKept(
  db: Db,
  sealing: Sealing,
  slug: string,
  id: string,
): Promise<Kept | undefined> {
  const row = await db
    .selectFrom('circles.spreadsheet as s')
    .innerJoin('circles.circle as c', 'c.id', 's.circle_id')
    .innerJoin('platform.sealing_key as k', 'k.id', 's.sealing_key_id')
    .select(['s.id', 's.circle_id as circleId', 's.holds', 's.body', 's.chosen', 's.version'])
    .select(['k.id as keyId', 'k.wrapped'])
    .where('s.id', '=', id)
    .where('c.slug', '=', slug)
    .executeTakeFirst()
  const packed = row && sealing.openBytes(row.keyId, row.wrapped, row.body)
  if (!packed) return undefined
  const { id: keptId, circleId, holds, chosen, version } = row
  return {
    id: keptId,
    circleId,
    holds,
    chosen,
    version,
    sheets: JSON.parse(gunzipSync(packed).toString('utf8')),
  }
}

/** The circle of a list of people; undefined for one of houses, which shows nobody. */
export async function circleOfPeople(db: Db, slug: string, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('circles.spreadsheet as s')
    .innerJoin('circles.circle as c', 'c.id', 's.circle_id')
    .select('c.id')
    .where('s.id', '=', id)
    .where('c.slug', '=', slug)
    .where('s.holds', '=', 'people')
    .executeTakeFirst()
  return row?.id
}
