import { type Answer, bytes } from '../../../../platform/web/answer.ts'
import { asCsv } from './csv.ts'
import { asExcel } from './excel.ts'
import type { Table } from './table.ts'

export const kinds = ['xlsx', 'csv'] as const
export type Kind = (typeof kinds)[number]

const contentType: Readonly<Record<Kind, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}

/** A list to keep. `?comma=yes`: for a spreadsheet that parts cells at commas. */
export async function listAnswer(table: Table, kind: Kind, file: string, url: URL): Promise<Answer> {
  const separator = url.searchParams.get('comma') === 'yes' ? ',' : ';'
  return bytes({
    body: kind === 'csv' ? asCsv(table, separator) : await asExcel(table),
    contentType: contentType[kind],
    headers: { 'content-disposition': `attachment; filename="${file}.${kind}"` },
  })
}
