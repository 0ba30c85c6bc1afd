import sharp from 'sharp'
import { expect, test } from 'vitest'
import writeExcel from 'write-excel-file/node'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { bomb } from '../testing/bomb.ts'
import { textRow, workbook } from '../testing/workbook.ts'
import { unanswered } from './grid.ts'
import { readSpreadsheet } from './spreadsheet.ts'

const known = ['naam', 'sector', 'telefoon']
const read = (bytes: Buffer) => readSpreadsheet(bytes, known)
const rowsOf = async (bytes: Buffer) =>
  (await read(bytes))[0]?.rows.map((row) => ('cells' in row ? [row.line, ...row.cells] : row))

async function problem(bytes: Buffer) {
  const error = await read(bytes).catch((thrown: unknown) => thrown)
  if (error instanceof Invalid) return error.fields.file
  throw error
}

const made = (...sheets: Parameters<typeof workbook>[0]) => workbook(sheets)
const sheet = (rows: string, after = '') =>
  made({ name: 'Blad1', rows: textRow(1, 'Naam', 'Sector') + rows, after })

test('reads what a spreadsheet writes, with the lines as they stand there', async () => {
  const written = await writeExcel(
    [
      ['Deelnemers 2024', null, null],
      ['Naam', 'Sector', 'Telefoon'],
      ['De Boomgaard', 'GGZ', 612345678],
      [null, null, null],
      ['Zorg, "Wonen"; & meer', 'Thuis', true],
      ['Santé', new Date('2024-12-31T00:00:00Z'), 31612345678.5],
    ],
    { dateFormat: 'dd-mm-yyyy' },
  ).toBuffer()
  const [found, ...more] = await read(written)
  expect(more).toEqual([])
  expect(found).toMatchObject({ line: 2, heading: ['Naam', 'Sector', 'Telefoon'] })
  expect(found?.rows).toEqual([
    { line: 3, cells: ['De Boomgaard', 'GGZ', '612345678'] },
    { line: 5, cells: ['Zorg, "Wonen"; & meer', 'Thuis', 'true'] },
    { line: 6, cells: ['Santé', '31-12-2024', '31612345678.5'] },
  ])
})

test('of a formula counts what it came to; without an outcome, or with a wrong one, that is told', async () => {
  const cells = [
    '<c r="A2" t="str"><f>B2&amp;C2</f><v>De Boomgaard</v></c><c r="B2" t="str"><f>B1</f></c>',
    '<c r="A3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B3"><f>1+1</f><v>2</v></c>',
  ]
  expect(await rowsOf(sheet(cells.map((one, i) => `<row r="${i + 2}">${one}</row>`).join('')))).toEqual([
    [2, 'De Boomgaard', unanswered],
    [3, unanswered, '2'],
  ])
})

test('merged cells hold the same text, each of them', async () => {
  const rows = textRow(2, 'A', 'GGZ') + textRow(3, 'B', '') + textRow(4, 'C', '')
  const after = '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>'
  const filled = rows.replaceAll('<c r="C2"', '<c r="C2"') + textRow(5, 'D', 'Thuis')
  expect(await rowsOf(sheet(filled, after))).toEqual([
    [2, 'A', 'GGZ'],
    [3, 'B', 'GGZ'],
    [4, 'C', ''],
    [5, 'D', 'Thuis'],
  ])
})

test('each sheet that is not empty can be chosen; what is hidden is not read', async () => {
  const bytes = made(
    { name: 'Leeg', rows: '' },
    { name: 'Geheim', rows: textRow(1, 'Naam') + textRow(2, 'X'), hidden: true },
    { name: 'Hier &amp; daar', rows: textRow(1, 'Naam') + textRow(2, 'De Boomgaard') },
    { name: 'Ook', rows: textRow(1, 'Naam') + textRow(2, 'Zomerhek') },
  )
  expect((await read(bytes)).map(({ name }) => name)).toEqual(['Hier & daar', 'Ook'])
})

test('a small file that unfolds to gigabytes is refused without their memory', async () => {
  const bytes = bomb()
  expect(bytes.length).toBeLessThan(4_000_000)
  const before = process.resourceUsage().maxRSS
  expect(await problem(bytes)).toBe('file.unfolds')
  expect(process.resourceUsage().maxRSS - before).toBeLessThan(200_000)
})

test.each([
  ['a cell in the farthest corner', sheet('<row r="2"><c r="XFD2"><v>1</v></c></row>'), 'file.wide'],
  ['a row at the very end', sheet('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'), 'file.long'],
  [
    '200 columns',
    Buffer.from(`${Array.from({ length: 200 }, (_, i) => `naam${i}`).join(';')}\n${'x;'.repeat(199)}`),
    'file.wide',
  ],
  ['12,000 rows', Buffer.from(`naam\n${'x\n'.repeat(12_000)}`), 'file.long'],
  ['nothing', Buffer.alloc(0), 'file.empty'],
  ['only spaces', Buffer.from(' \n\n ;;\n'), 'file.no-rows'],
  ['only headings', Buffer.from('naam;sector\n'), 'file.no-rows'],
  ['only headings in Excel', sheet(''), 'file.no-rows'],
  ['an empty Excel file', made({ name: 'Blad1', rows: '' }), 'file.empty'],
  ['a page', Buffer.from('<!doctype html><p>naam;sector</p>\nx;y'), 'file.other'],
  ['a PDF', Buffer.from('%PDF-1.7\nnaam;sector\nx;y'), 'file.other'],
  ['an old Excel file, or a locked one', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'file.locked'],
  ['a zip of something else', Buffer.from('PK\u0005\u0006'.padEnd(22, '\0'), 'latin1'), 'file.other'],
  ['half of one', sheet(textRow(2, 'De Boomgaard')).subarray(0, 900), 'file.damaged'],
  ['broken inside', made({ name: 'Blad1', rows: '<row r="1"><c r="A1"><v>1</c></row>' }), 'file.damaged'],
  ['5 MB', Buffer.alloc(5_000_000, 'naam\n'), 'file.large'],
])('%s cannot be read, and says why', async (_, bytes, key) => {
  expect(await problem(bytes)).toBe(key)
})

test('a picture is no list', async () => {
  const picture = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#123456' } })
    .png()
    .toBuffer()
  expect(await problem(picture)).toBe('file.other')
})

test('one long text that every cell refers to is too much', async () => {
  const strings = Buffer.from(`<sst><si><t>${'x'.repeat(100_000)}</t></si></sst>`)
  const rows = Array.from(
    { length: 90 },
    (_, i) => `<row r="${i + 2}"><c r="A${i + 2}" t="s"><v>0</v></c></row>`,
  )
  const bytes = workbook([{ name: 'Blad1', rows: textRow(1, 'Naam') + rows.join('') }], {
    'xl/sharedStrings.xml': strings,
  })
  expect(await problem(bytes)).toBe('file.large')
})
