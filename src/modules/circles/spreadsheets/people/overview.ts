import { needed } from '../columns/headings.ts'
import type { Kept } from '../kept.ts'
import { readRows } from '../rows.ts'
import { columnsOf, sheetOf } from '../sheet-of.ts'
import { type PeoplePlan, planPeople } from './plan.ts'
import { readPerson } from './read-row.ts'

/** What would become of a list of people; null where nothing says which column is their name. */
export function peopleIn(kept: Kept, names: readonly string[]): PeoplePlan | null {
  const { sheet, at } = sheetOf(kept)
  const columns = columnsOf(kept, sheet, at)
  if (!needed.people.some((field) => columns[field] !== undefined)) return null
  return planPeople(readRows(sheet, columns, readPerson), names)
}
