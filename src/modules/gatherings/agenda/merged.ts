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

/** The first of what is asked for in that order; null where there is nothing. */
export async function firstItem(db: Db, query: Omit<AgendaQuery, 'most'>): Promise<AgendaItem | null> {
  const { items } = await findItems(db, { ...query, most: 1 })
  return items[0] ?? null
}
