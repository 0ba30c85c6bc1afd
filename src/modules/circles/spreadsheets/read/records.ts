import { parse } from 'csv-parse/sync'
import type { Sheet, SheetRow } from './grid.ts'

const delimiters = [',', ';', '\t']
const longestLine = 2_000
/** A cell may be broken over two lines, as spreadsheets allow; more is a quote that somebody forgot to close. */
const mostBreaks = 2

/**
 * Reads comma-, semicolon- or tab-separated text. Each line stands by itself, so that a forgotten quote spoils one
 * row and not the rest of the file.
 * @param columns the names that tell which of the three it is.
 * @returns null when there is nothing in it.
 */
export function readCsv(text: string, columns: readonly string[]): Omit<Sheet, 'name'> | null {
  const lines = text.split(/\r\n|\n|\r/)
  let at = lines.findIndex((line) => line.trim() !== '')
  if (at < 0) return null
  const stated = /^"?sep=(.)"?$/i.exec(lines[at] ?? '')?.[1] // a spreadsheet's own first line
  if (stated) at = lines.findIndex((line, i) => i > at && line.trim() !== '')
  if (at < 0) return null
  const delimiter = stated ?? likeliest(lines[at] ?? '', columns)
  const heading = cellsOf(lines[at] ?? '', delimiter) ?? []
  return { line: at + 1, heading, rows: rowsFrom(lines, at + 1, delimiter, heading.length) }
}

function rowsFrom(lines: readonly string[], from: number, delimiter: string, width: number): SheetRow[] {
  const rows: SheetRow[] = []
  for (let i = from; i < lines.length; i++) {
    const row = lines[i] ?? ''
    const line = i + 1
    if (row.length > longestLine) {
      rows.push({ line, problem: 'row.long' })
      continue
    }
    const cells = cellsOf(row, delimiter)
    if (cells) {
      if (cells.some((cell) => cell !== '')) rows.push({ line, cells })
      continue
    }
    const broken = joined(lines, i, delimiter, width)
    rows.push(broken ? { line, cells: broken.cells } : { line, problem: 'row.quotes' })
    i += broken?.breaks ?? 0
  }
  return rows
}

/** A row whose cell goes on in the next lines, when together they make exactly one whole row. */
function joined(lines: readonly string[], at: number, delimiter: string, width: number) {
  for (let breaks = 1; breaks <= mostBreaks; breaks++) {
    const part = lines.slice(at, at + breaks + 1)
    if (part.length <= breaks || part.some((line) => line.length > longestLine)) return null
    const cells = cellsOf(part.join(' '), delimiter)
    if (cells?.length === width) return { cells, breaks }
  }
  return null
}

function likeliest(heading: string, columns: readonly string[]): string {
  const found = (delimiter: string) =>
    (cellsOf(heading, delimiter) ?? []).filter((cell) => columns.includes(cell.toLowerCase())).length
  const wide = (delimiter: string) => cellsOf(heading, delimiter)?.length ?? 0
  const better = (one: string, other: string) =>
    found(one) === found(other) ? wide(one) > wide(other) : found(one) > found(other)
  return delimiters.reduce((best, next) => (better(next, best) ? next : best))
}

/** The cells of one line, or null when its quotes do not fit. */
function cellsOf(line: string, delimiter: string): string[] | null {
  if (line.length > longestLine * (mostBreaks + 1)) return null
  try {
    const records = parse(line, { delimiter, relax_column_count: true, trim: true, record_delimiter: '\n' })
    return records[0] ?? []
  } catch {
    return null
  }
}
