export type Separator = ',' | ';'

/**
 * Rows as CSV, with a byte order mark: without one a spreadsheet reads an é as two signs. A Dutch spreadsheet parts cells at
 * semicolons, an English one at commas.
 */
export const csvOf = (rows: readonly (readonly string[])[], separator: Separator): string =>
  `\uFEFF${rows.map((row) => csvLine(row, separator)).join('\r\n')}\r\n`

/** One row, without the end of the line. */
export const csvLine = (row: readonly string[], separator: Separator): string =>
  row.map((text) => cell(text, separator)).join(separator)

function cell(text: string, separator: Separator): string {
  // What begins like a sum would be reckoned by a spreadsheet, whoever wrote it.
  const plain = /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text
  return plain.includes(separator) || /["\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
