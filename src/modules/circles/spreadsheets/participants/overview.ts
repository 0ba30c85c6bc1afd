import { foldedName } from '../../names.ts'
import type { Kept } from '../kept.ts'
import { readRows } from '../rows.ts'
import { columnsOf, sheetOf } from '../sheet-of.ts'
import { type Known, movementsIn, ownMovements, type ParticipantPlan, planParticipants } from './plan.ts'
import { readParticipant } from './read-row.ts'

/** What would become of a list, or what has to be asked first. */
export type Overview =
  | { asks: 'name' | 'movements'; plan?: undefined }
  | { asks?: undefined; plan: ParticipantPlan }

export function overviewOf(kept: Kept, movement: string, known: Known): Overview {
  const { sheet, at } = sheetOf(kept)
  const columns = columnsOf(kept, sheet, at)
  if (columns.name === undefined) return { asks: 'name' }
  const rows = readRows(sheet, columns, readParticipant)
  const named = movementsIn(rows.good)
  const ours = ownMovements(named, movement, kept.chosen.movements)
  if (!ours) return { asks: 'movements' }
  const names = new Set(ours.map((i) => foldedName(named[i]?.name ?? '')))
  const belongs = (one: string | null) => one === null || names.has(foldedName(one))
  return { plan: planParticipants(rows, known, belongs) }
}
