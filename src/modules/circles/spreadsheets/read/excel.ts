import readExcel from 'read-excel-file/universal'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { limits } from '../limits.ts'
import { type Grid, unanswered } from './grid.ts'
import { type Inside, lookInside } from './look-inside.ts'
import { packed } from './pack.ts'
import { unzip } from './unzip.ts'

const wanted = (name: string) =>
  /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i.test(
    name,
  )

/**
 * The sheets of an Excel file that its owner sees, as text: what a formula came to, days as a person writes them, and of
 * cells that are merged the same text in each.
 * @throws Invalid for what is no such file, or too large.
 */
export async function readWorkbook(bytes: Buffer): Promise<{ name: string; grid: Grid }[]> {
  const files = await unzip(bytes, wanted)
  const paths = sheetPaths(files)
  const inside = paths.map(({ path, hidden }) => {
    const xml = files.get(path)
    if (!xml) return null
    if (!hidden) return lookInside(xml.toString('utf8'))
    files.set(path, nothing)
    return null
  })
  const read = await readExcel(Uint8Array.from(packed(files)).buffer, { trim: false }).catch(() => {
    throw new Invalid({ file: 'file.damaged' })
  })
  return read.flatMap(({ sheet, data }, i) => {
    const about = inside[i]
    return about && Array.isArray(data) ? [{ name: sheet, grid: gridOf(data, about) }] : []
  })
}

/** In the place of a sheet that its owner hid: what is on it is not even read. */
const nothing = Buffer.from('<worksheet><sheetData/></worksheet>')

interface SheetPath {
  name: string
  path: string
  hidden: boolean
}

function sheetPaths(files: ReadonlyMap<string, Buffer>): SheetPath[] {
  const workbook = files.get('xl/workbook.xml')?.toString('utf8')
  const relations = files.get('xl/_rels/workbook.xml.rels')?.toString('utf8')
  if (workbook === undefined || relations === undefined) throw new Invalid({ file: 'file.other' })
  const attribute = (tag: string, name: string) =>
    plain(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
  const targets = new Map(
    [...relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      `xl/${attribute(tag, 'Target').replace(/^(\/?xl)?\//, '')}`,
    ]),
  )
  const sheets = [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => ({
    name: attribute(tag, 'name'),
    path: targets.get(attribute(tag, '\\w+:id')) ?? '',
    hidden: /\bstate="(hidden|veryHidden)"/.test(tag),
  }))
  if (sheets.length > limits.sheets) throw new Invalid({ file: 'file.sheets' })
  return sheets
}

const plain = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

function gridOf(data: readonly (readonly unknown[])[], { unanswered: open, merged }: Inside): Grid {
  const grid = data.map((row) => row.map(textOf))
  for (const { row, column } of open) {
    while (grid.length <= row) grid.push([])
    const cells = grid[row] ?? []
    while (cells.length <= column) cells.push('')
    cells[column] = unanswered
  }
  let filled = 0
  for (const { from, to } of merged) {
    const text = grid[from.row]?.[from.column] ?? ''
    for (let row = from.row; row <= to.row && row < grid.length; row++)
      for (let column = from.column; column <= to.column && column < limits.columns; column++) {
        filled += 1
        const cells = grid[row] ?? []
        if (filled <= limits.rows * 10 && column < cells.length) cells[column] = text
      }
  }
  return grid
}

/** Numbers as they were typed, without a point for thousands; a day as `31-12-2024`. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10).split('-').reverse().join('-')
  return typeof value === 'number'
    ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 10 })
    : String(value)
}
