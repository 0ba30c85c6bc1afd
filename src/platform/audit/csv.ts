import { csvLine } from '../csv/csv.ts'
import type { AuditEntry } from './entries.ts'

const columns = [
  'at',
  'did',
  'action',
  'actor',
  'scope',
  'sessionId',
  'thing',
  'thingId',
  'requestId',
  'chain',
  'number',
  'hash',
] as const satisfies readonly (keyof AuditEntry)[]

export const csvHeading = columns.join(',')

/** A line of the log for a spreadsheet. */
export function asCsv(entry: AuditEntry): string {
  return csvLine(
    columns.map((column) => textOf(entry[column])),
    ',',
  )
}

const textOf = (value: AuditEntry[keyof AuditEntry]) =>
  value instanceof Date ? value.toISOString() : String(value ?? '')
