import { foldedName } from '../../names.ts'
import { nearlyAmong } from '../near.ts'
import type { ParticipantRow, Wrong } from './read-row.ts'

/** What the movement knows already. */
export interface KnownCircle {
  id: string
  name: string
  sectorId: string | null
}

export interface Known {
  organisations: readonly KnownCircle[]
  sectors: readonly KnownCircle[]
}

/** A row whose name is nearly that of somebody who is there: whoever takes it in says whether it is them. */
interface NearRow {
  row: ParticipantRow
  like: KnownCircle
}

export interface ParticipantPlan {
  /** Not there yet. */
  fresh: ParticipantRow[]
  near: NearRow[]
  known: ParticipantRow[]
  /** There, and without a sector until now. */
  placed: { row: ParticipantRow; id: string }[]
  wrong: Wrong[]
  /** Of another movement. */
  leftOut: number
  /** Sectors that nobody made yet. */
  sectors: string[]
}

/** What would become of each row. Changes nothing. */
export function planParticipants(
  { good, wrong }: { good: readonly ParticipantRow[]; wrong: readonly Wrong[] },
  known: Known,
  belongs: (movement: string | null) => boolean,
): ParticipantPlan {
  const plan: ParticipantPlan = {
    fresh: [],
    near: [],
    known: [],
    placed: [],
    wrong: [...wrong],
    leftOut: 0,
    sectors: [],
  }
  const there = new Map(known.organisations.map((one) => [foldedName(one.name), one]))
  const sectors = new Set(known.sectors.map(({ name }) => foldedName(name)))
  const nearly = nearlyAmong(known.organisations, ({ name }) => name)
  const lines = new Map<string, number>()
  for (const row of good) {
    if (!belongs(row.movement)) {
      plan.leftOut += 1
      continue
    }
    const name = foldedName(row.name)
    const first = lines.get(name)
    if (first !== undefined) {
      plan.wrong.push({ line: row.line, text: `${first}`, problem: 'row.twice' })
      continue
    }
    lines.set(name, row.line)
    const same = there.get(name)
    const like = same ?? nearly(row.name)
    if (same && row.sector && !same.sectorId) plan.placed.push({ row, id: same.id })
    else if (same) plan.known.push(row)
    else if (like) plan.near.push({ row, like })
    else plan.fresh.push(row)
    const sector = row.sector && foldedName(row.sector)
    if (row.sector && sector && !sectors.has(sector) && !same?.sectorId) {
      sectors.add(sector)
      plan.sectors.push(row.sector)
    }
  }
  plan.wrong.sort((a, b) => a.line - b.line)
  return plan
}

/** Which movements a list names, in the order in which it names them. */
export function movementsIn(rows: readonly ParticipantRow[]): { name: string; rows: number }[] {
  const named = new Map<string, { name: string; rows: number }>()
  for (const { movement } of rows) {
    if (!movement) continue
    const one = named.get(foldedName(movement)) ?? { name: movement, rows: 0 }
    named.set(foldedName(movement), { ...one, rows: one.rows + 1 })
  }
  return [...named.values()]
}

/** Those of them that are this movement: as chosen, else those of its name, else the only one. Null: it has to be asked. */
export function ownMovements(
  named: readonly { name: string }[],
  movement: string,
  chosen: readonly number[] | undefined,
): readonly number[] | null {
  if (chosen) return chosen
  const same = named.flatMap(({ name }, i) => (foldedName(name) === foldedName(movement) ? [i] : []))
  if (same.length > 0) return same
  return named.length <= 1 ? named.map((_, i) => i) : null
}
