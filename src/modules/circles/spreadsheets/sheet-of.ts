import { Absent } from '../../../platform/errors/errors.ts'
import { recognise } from './columns/headings.ts'
import { refusalOf } from './columns/refused.ts'
import type { Kept } from './kept.ts'
import type { Sheet } from './read/grid.ts'

/** The sheet that is read now: the one that was chosen, else the first in which something is recognised. */
export function sheetOf({ sheets, holds, chosen }: Kept, asked?: number): { sheet: Sheet; at: number } {
  const known = sheets.findIndex(({ heading }) => Object.keys(recognise(holds, heading)).length > 0)
  const at = asked ?? chosen.sheet ?? Math.max(known, 0)
  const sheet = sheets[at]
  if (!sheet) throw new Absent()
  return { sheet, at }
}

/** Which column holds what: as chosen for this sheet, else as its headings tell. */
export function columnsOf({ holds, chosen }: Kept, sheet: Sheet, at: number): Record<string, number> {
  const columns = chosen.columns && chosen.sheet === at ? chosen.columns : recognise(holds, sheet.heading)
  return Object.fromEntries(
    Object.entries(columns).filter(([, i]) => {
      const heading = sheet.heading[i]
      return heading !== undefined && !refusalOf(holds, heading)
    }),
  )
}
