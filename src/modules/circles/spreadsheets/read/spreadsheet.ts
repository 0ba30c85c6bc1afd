import { Invalid } from '../../../../platform/errors/errors.ts'
import { limits } from '../limits.ts'
import { decode } from './decode.ts'
import { readWorkbook } from './excel.ts'
import type { Grid, Sheet } from './grid.ts'
import { readCsv } from './records.ts'

/** Above the headings there may stand a title, a date, who made it. */
const searchedForHeadings = 10

/**
 * What stands in a file that somebody sends: each sheet that is not empty, with its headings and rows.
 * @param known headings by which the row of headings is found, in small letters.
 * @throws Invalid at `file`, with what is the matter.
 */
export async function readSpreadsheet(bytes: Buffer, known: readonly string[]): Promise<Sheet[]> {
  if (bytes.length === 0) throw new Invalid({ file: 'file.empty' })
  if (bytes.length > limits.file) throw new Invalid({ file: 'file.large' })
  const sheets = beginsWith(bytes, 'PK') ? await fromExcel(bytes, known) : fromText(bytes, known)
  if (sheets.length === 0) throw new Invalid({ file: 'file.empty' })
  if (sheets.every(({ rows }) => rows.length === 0)) throw new Invalid({ file: 'file.no-rows' })
  for (const { heading, rows } of sheets) {
    if (rows.length > limits.rows) throw new Invalid({ file: 'file.long' })
    if (heading.length > limits.columns) throw new Invalid({ file: 'file.wide' })
  }
  if (lettersIn(sheets) > limits.letters) throw new Invalid({ file: 'file.large' })
  return sheets
}

async function fromExcel(bytes: Buffer, known: readonly string[]): Promise<Sheet[]> {
  const sheets = await readWorkbook(bytes)
  return sheets.flatMap(({ name, grid }) => sheetOf(name, grid, known) ?? [])
}

function fromText(bytes: Buffer, known: readonly string[]): Sheet[] {
  // Excel from before 2007, and Excel with a password, are the same kind of box.
  if (beginsWith(bytes, '\xd0\xcf\x11\xe0')) throw new Invalid({ file: 'file.locked' })
  const text = decode(bytes)
  if (isNoText(text)) throw new Invalid({ file: 'file.other' })
  const csv = readCsv(text, known)
  return csv ? [{ name: '', ...csv }] : []
}

/** A picture, a page, a letter: anything that begins as no list does. */
function isNoText(text: string): boolean {
  const begin = text.slice(0, 2000).replace(/[\t\n\r]/g, '')
  const odd = [...begin.matchAll(/\p{Cc}|\uFFFD/gu)].length
  return odd > 8 || /^\s*<|^%PDF|^\{\\rtf/i.test(begin)
}

const beginsWith = (bytes: Buffer, begin: string) =>
  bytes.subarray(0, begin.length).equals(Buffer.from(begin, 'latin1'))

/** The row with the most headings that are known, else the first in which something stands. */
function sheetOf(name: string, grid: Grid, known: readonly string[]): Sheet | undefined {
  const first = grid.findIndex(holdsSomething)
  if (first < 0) return undefined
  const found = (row: readonly string[] = []) =>
    row.filter((cell) => known.includes(cell.trim().toLowerCase())).length
  const rows = grid.slice(first, first + searchedForHeadings)
  const at = first + rows.reduce((best, row, i) => (found(row) > found(rows[best]) ? i : best), 0)
  const heading = grid[at] ?? []
  while (heading.length > 0 && heading.at(-1)?.trim() === '') heading.pop()
  return {
    name,
    line: at + 1,
    heading,
    rows: grid
      .map((cells, i) => ({ line: i + 1, cells }))
      .slice(at + 1)
      .filter(({ cells }) => holdsSomething(cells)),
  }
}

const holdsSomething = (row: readonly string[]) => row.some((cell) => cell.trim() !== '')

const lettersIn = (sheets: readonly Sheet[]) =>
  sheets
    .flatMap(({ rows }) => rows)
    .reduce(
      (sum, row) => sum + ('cells' in row ? row.cells.reduce((all, { length }) => all + length, 0) : 0),
      0,
    )
