import { expect, test } from 'vitest'
import { decode } from './decode.ts'
import { readCsv } from './records.ts'

const columns = ['movement', 'sector', 'name']
const rows = (text: string) => readCsv(text, columns)?.rows

const one = [{ line: 2, cells: ['Vuur', 'Thuis', 'Zomerhek'] }]

test.each([
  ['commas', 'movement,sector,name\nVuur,Thuis,Zomerhek\n'],
  ['semicolons', 'movement;sector;name\nVuur;Thuis;Zomerhek\n'],
  ['tabs', 'movement\tsector\tname\nVuur\tThuis\tZomerhek\n'],
  ['Windows line ends', 'movement,sector,name\r\nVuur,Thuis,Zomerhek\r\n'],
  ['old line ends', 'movement,sector,name\rVuur,Thuis,Zomerhek'],
  ['no last line end', 'movement,sector,name\nVuur,Thuis,Zomerhek'],
  ['quotes', 'movement,sector,name\n"Vuur","Thuis","Zomerhek"\n'],
  ['spaces around cells', 'movement , sector,name\n Vuur, Thuis ,  Zomerhek\n'],
])('reads %s', (_, text) => {
  expect(rows(text)).toEqual(one)
})

test('reads a name with commas, quotes and a semicolon in it', () => {
  expect(rows('movement,sector,name\nVuur,Thuis,"Zorg, Wonen; ""en"" meer"\n')).toEqual([
    { line: 2, cells: ['Vuur', 'Thuis', 'Zorg, Wonen; "en" meer'] },
  ])
})

test('a semicolon file keeps the commas of its names', () => {
  expect(rows('movement;sector;name\nVuur;Thuis;Zorg, Wonen\n')).toEqual([
    { line: 2, cells: ['Vuur', 'Thuis', 'Zorg, Wonen'] },
  ])
})

test("skips empty lines and a spreadsheet's own first line, and counts them", () => {
  expect(rows('sep=;\n\nmovement;sector;name\n\n;;\nVuur;Thuis;Zomerhek\n')).toEqual([
    { line: 6, cells: ['Vuur', 'Thuis', 'Zomerhek'] },
  ])
})

test('a forgotten quote spoils its own line alone', () => {
  expect(
    rows('movement,sector,name\nVuur,Thuis,"Zomerhek\nVuur,Thuis,Lange Adem\nVuur,Thuis,"Kwik"\n'),
  ).toEqual([
    { line: 2, problem: 'row.quotes' },
    { line: 3, cells: ['Vuur', 'Thuis', 'Lange Adem'] },
    { line: 4, cells: ['Vuur', 'Thuis', 'Kwik'] },
  ])
})

test('a cell may be broken over two lines', () => {
  expect(rows('movement,sector,name\nVuur,Thuis,"Zomer\r\nhek"\nVuur,Thuis,Kwik\n')).toEqual([
    { line: 2, cells: ['Vuur', 'Thuis', 'Zomer hek'] },
    { line: 4, cells: ['Vuur', 'Thuis', 'Kwik'] },
  ])
})

test('a line of ten megabytes is one bad line', () => {
  const endless = 'x'.repeat(10_000_000)
  expect(rows(`movement,sector,name\nVuur,Thuis,${endless}\nVuur,Thuis,Zomerhek`)).toEqual([
    { line: 2, problem: 'row.long' },
    { line: 3, cells: ['Vuur', 'Thuis', 'Zomerhek'] },
  ])
  expect(rows(`movement,sector,name\nVuur,Thuis,"${endless}\nVuur,Thuis,Zomerhek`)).toHaveLength(2)
  expect(rows(endless)).toEqual([])
})

test.each(['', '\n\n', '   \r\n', 'sep=;\n'])('%j is empty', (text) => {
  expect(readCsv(text, columns)).toBeNull()
})

test('reads what spreadsheets write: UTF-8 and UTF-16 with their marks, and Windows-1252', () => {
  expect(decode(Buffer.from('\uFEFFmovement', 'utf8'))).toBe('movement')
  expect(decode(Buffer.from('\uFEFFSanté', 'utf16le'))).toBe('Santé')
  expect(decode(Buffer.from('\uFEFFSanté', 'utf16le').swap16())).toBe('Santé')
  expect(decode(Buffer.from('Sant\xe9;\x80 5', 'latin1'))).toBe('Santé;€ 5')
})

test('a byte that is no UTF-8 does not swallow the line end after it', () => {
  const bytes = Buffer.concat([Buffer.from('Zoë\n'), Buffer.from('Sant\xe9\nx', 'latin1')])
  expect(decode(bytes)).toBe('Zoë\nSant\uFFFD\nx')
})
