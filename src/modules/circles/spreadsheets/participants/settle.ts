import { foldedName, slugOf } from '../../names.ts'
import type { Counted } from '../schema.ts'
import type { Known, ParticipantPlan } from './plan.ts'
import type { ParticipantRow } from './read-row.ts'

/** One circle to lay down, or one that was there and gets its sector. */
export interface Entry {
  position: number
  id: string
  made: boolean
  kind: 'sector' | 'organisation'
  slug: string
  name: string
  sector: string | null
  contact: string | null
  phone: string | null
}

/** A plan in the order in which it is laid down: each sector before the first house in it. */
export function settle(
  plan: ParticipantPlan,
  known: Known,
  isSame: (line: number) => boolean,
  newId: () => string,
): { entries: Entry[]; counted: Counted } {
  const entries: Entry[] = []
  const sectors = new Map(known.sectors.map(({ id, name }) => [foldedName(name), id]))
  const same = plan.near.filter(({ row }) => isSame(row.line))
  const fresh = [
    ...plan.fresh,
    ...plan.near.filter(({ row }) => !isSame(row.line)).map(({ row }) => row),
  ].sort((a, b) => a.line - b.line)
  const placed = [
    ...plan.placed,
    ...same.flatMap(({ row, like }) => (row.sector && !like.sectorId ? [{ row, id: like.id }] : [])),
  ]
  for (const row of fresh) add(newId(), true, row)
  for (const { row, id } of placed) add(id, false, row)
  const counted = {
    made: fresh.length,
    known: plan.known.length + plan.placed.length + same.length,
    placed: placed.length,
    wrong: plan.wrong.length,
    leftOut: plan.leftOut,
  }
  return { entries, counted }

  function add(id: string, made: boolean, { name, sector, contact, phone }: ParticipantRow) {
    const sectorId = sector === null ? null : (sectors.get(foldedName(sector)) ?? makeSector(sector))
    push({ id, made, kind: 'organisation', slug: slugOf(name), name, sector: sectorId, contact, phone })
  }

  function makeSector(name: string): string {
    const id = newId()
    sectors.set(foldedName(name), id)
    push({
      id,
      made: true,
      kind: 'sector',
      slug: `sector-${slugOf(name)}`,
      name,
      sector: null,
      contact: null,
      phone: null,
    })
    return id
  }

  function push(entry: Omit<Entry, 'position'>) {
    entries.push({ position: entries.length, ...entry })
  }
}
