import type { Db } from '../../../platform/database/connect.ts'
import { directlyWithin } from '../../circles/index.ts'
import { type OpeningView, openings, viewOf } from './queries.ts'

/** What houses of a region or a sector offer and ask, by the names of the houses. One query. */
export async function openingsAround(db: Db, place: string, most: number): Promise<OpeningView[]> {
  const rows = await openings(db).where('o.circle_id', 'in', directlyWithin(db, place)).limit(most).execute()
  return rows.map(viewOf)
}
