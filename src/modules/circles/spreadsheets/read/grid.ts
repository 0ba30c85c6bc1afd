/** Cells as text, row by row, as they stand in the file: the first row is line 1. */
export type Grid = string[][]

/** What stands in a cell whose formula came to nothing, or went wrong. */
export const unanswered = '\uFFFC'

export type RowProblem = 'row.quotes' | 'row.long'

/** One row below the headings: its cells, or why it cannot be read. Lines count from 1, as spreadsheets do. */
export type SheetRow = { line: number; cells: string[] } | { line: number; problem: RowProblem }

export interface Sheet {
  /** As its owner called it; empty for a file without sheets. */
  name: string
  /** The line the headings stand on. */
  line: number
  heading: string[]
  rows: SheetRow[]
}
