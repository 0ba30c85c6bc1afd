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
  return columns.map((column) => cell(entry[column])).join(',')
}

function cell(value: AuditEntry[keyof AuditEntry]): string {
  const text = value instanceof Date ? value.toISOString() : String(value ?? '')
  // What begins like a sum would be reckoned by a spreadsheet.
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
