import writeExcel from 'write-excel-file/node'
import type { Table } from './table.ts'
import { withoutMoment } from './without-moment.ts'

const widest = 60
const longestName = 31

/** As an Excel file. Every cell is text, so that nothing in it is reckoned. */
export async function asExcel({ name, heading, rows }: Table): Promise<Buffer> {
  const text = (value: string) => ({ value: value.replace(/\p{Cc}/gu, ' '), type: String })
  const columns = heading.map((title, i) => ({
    width: Math.min(
      widest,
      Math.max(title.length, ...rows.slice(0, 500).map((row) => row[i]?.length ?? 0)) + 2,
    ),
  }))
  const data = [
    heading.map((title) => ({ ...text(title), fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map(text)),
  ]
  // A spreadsheet allows no such signs in the name of a sheet, and no longer one.
  const sheet = name.replace(/[[\]:*?/\\]/g, ' ').slice(0, longestName)
  return withoutMoment(await writeExcel(data, { sheet, columns, stickyRowsCount: 1 }).toBuffer())
}
