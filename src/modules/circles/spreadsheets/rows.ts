import type { CellOf, Wrong } from './participants/read-row.ts'
import type { Sheet } from './read/grid.ts'

/** Each row of a sheet by what its columns were said to hold; what cannot be read at all is told by its line. */
export function readRows<Row extends { line: number }>(
  { rows, heading }: Sheet,
  columns: Readonly<Record<string, number>>,
  read: (line: number, cellOf: CellOf) => Row | Wrong,
): { good: Row[]; wrong: Wrong[] } {
  const found: { good: Row[]; wrong: Wrong[] } = { good: [], wrong: [] }
  for (const row of rows) {
    const one = 'problem' in row ? { line: row.line, text: '', problem: row.problem } : oneOf(row)
    if (!one) continue
    if ('problem' in one) found.wrong.push(one)
    else found.good.push(one)
  }
  return found

  function oneOf({ line, cells }: { line: number; cells: string[] }): Row | Wrong | null {
    const extra = cells.slice(heading.length).find((cell) => cell.trim() !== '')
    if (extra !== undefined) return { line, text: extra, problem: 'row.cells' }
    const at = (field: string) => cells[columns[field] ?? -1] ?? ''
    // Something may stand in a column that is not asked for; a row that says nothing of what is, is none.
    if (Object.keys(columns).every((field) => at(field).trim() === '')) return null
    return read(line, at)
  }
}
