import type { Table } from './table.ts'

export type Separator = ',' | ';'

/**
 * As CSV, with a byte order mark: without one a spreadsheet reads an é as two signs. A Dutch spreadsheet parts cells at
 * semicolons, an English one at commas.
 */
export function asCsv({ heading, rows }: Table, separator: Separator): string {
  const lines = [heading, ...rows].map((row) => row.map((text) => cell(text, separator)).join(separator))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function cell(text: string, separator: Separator): string {
  // What begins like a sum would be reckoned by a spreadsheet, whoever wrote it.
  const plain = /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text
  return plain.includes(separator) || /["\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
