import type { Db } from '../../../platform/database/connect.ts'
import { type AgendaItem, type AgendaQuery, agendaSources } from './sources.ts'

interface Found {
  items: AgendaItem[]
  /** There is more behind the last one. */
  more: boolean
}

/** What all rooms have in the agenda, in one order. One query for each room. */
export async function findItems(db: Db, query: AgendaQuery): Promise<Found> {
  const one = { ...query, most: query.most + 1 }
  const found = await Promise.all(agendaSources().map((source) => source.find(db, one)))
  const items = found.flat().sort((a, b) => (query.order === 'asc' ? compare(a, b) : compare(b, a)))
  return { items: items.slice(0, query.most), more: items.length > query.most }
}

const compare = (a: AgendaItem, b: AgendaItem) =>
  Number(a.startsAt) - Number(b.startsAt) || (a.id < b.id ? -1 : 1)

/** The first moment of anything in the agenda; null where there is nothing. */
export async function earliestItem(db: Db, circleId: string | null): Promise<Date | null> {
  const found = await Promise.all(agendaSources().map((source) => source.earliest(db, circleId)))
  const moments = found.filter((moment) => moment !== null)
  return moments.length > 0 ? new Date(Math.min(...moments.map(Number))) : null
}
