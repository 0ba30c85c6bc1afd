import { expect, test } from 'vitest'
import { readSpreadsheet } from '../read/spreadsheet.ts'
import { asCsv } from './csv.ts'
import { asExcel } from './excel.ts'

const dangerous = ['=1+1', '+31 6', '-2', '@SUM(A1)', '\t=1', ' =1', '＝1+1']
const table = (...rows: string[][]) => ({
  name: 'Een/lijst: *lang* en nog veel langer dan dat mag',
  heading: ['Naam', 'Sector'],
  rows,
})

test('a list that went out as CSV comes in as it was, for Dutch and English spreadsheets', async () => {
  const rows = [
    ['Zorg; Wonen, "en" meer', 'Thuis'],
    ['Santé', 'بيت'],
    ['Twee\nregels', ''],
  ]
  for (const separator of [',', ';'] as const) {
    const csv = asCsv(table(...rows), separator)
    expect(csv.startsWith(`\uFEFFNaam${separator}Sector\r\n`)).toBe(true)
    const [sheet] = await readSpreadsheet(Buffer.from(csv), ['naam', 'sector'])
    expect(sheet?.rows.map((row) => 'cells' in row && row.cells)).toEqual([
      ...rows.slice(0, 2),
      ['Twee regels', ''],
    ])
  }
})

test.each(dangerous)('%j is not reckoned in CSV', (text) => {
  expect(asCsv(table([text, 'x']), ';').split('\r\n')[1]).toMatch(/^"?'/)
})

test('in Excel every cell is text', async () => {
  const [sheet] = await readSpreadsheet(await asExcel(table(...dangerous.map((text) => [text, '007']))), [
    'naam',
  ])
  expect(sheet?.name).toBe('Een lijst   lang  en nog veel l')
  expect(sheet?.rows.map((row) => 'cells' in row && row.cells)).toEqual(
    dangerous.map((text) => [text.replace('\t', ' '), '007']),
  )
})

test('an empty list has its headings', async () => {
  expect(asCsv(table(), ',')).toBe('\uFEFFNaam,Sector\r\n')
  expect((await asExcel(table())).length).toBeGreaterThan(100)
})
