import { expect, test } from 'vitest'
import { CliProblem } from '../problem.ts'
import { readParticipants } from './rows.ts'

const head = 'movement,sector,name\n'

function problemOf(text: string) {
  try {
    readParticipants(text)
  } catch (error) {
    if (error instanceof CliProblem) return [error.key, error.values]
    throw error
  }
  return null
}

test('tidies what it reads', () => {
  expect(
    readParticipants(`Name , SECTOR,Movement,Town\n  Sante\u0301  Partners ,,Vuur,Zomerdorp`).good,
  ).toEqual([{ line: 2, movement: 'Vuur', sector: null, name: 'Santé Partners' }])
})

test.each([
  ['Vuur,Thuis,', 'row.name'],
  ['Vuur,Thuis', 'row.name'],
  [',Thuis,Zomerhek', 'row.movement'],
  ['Vuur,Thuis,Zorg, Wonen en meer', 'row.cells'],
  ['Vuur,Thuis,Sant\uFFFD', 'row.encoding'],
  ['Vuur,Thuis,Zomer\u0000hek', 'row.signs'],
  ['Vuur,Thuis,Zomer\u001b[31mhek', 'row.signs'],
  [`Vuur,Thuis,${'a'.repeat(201)}`, 'row.name-long'],
  [`Vuur,Thuis,Stichting "De Hoek"`, 'row.quotes'],
])('%j is a bad row and stops nothing that is good', (row, problem) => {
  expect(readParticipants(`${head}Vuur,Thuis,Eerste\n${row}\nVuur,Thuis,Laatste`)).toEqual({
    good: [
      { line: 2, movement: 'Vuur', sector: 'Thuis', name: 'Eerste' },
      { line: 4, movement: 'Vuur', sector: 'Thuis', name: 'Laatste' },
    ],
    bad: [{ line: 3, problem }],
  })
})

test('names with emoji, from right to left and with markup stay as they are', () => {
  const names = ['🔥 Het Vuur', 'بيت الشمس', '<script>alert(1)</script>']
  const text = head + names.map((name) => `Vuur,Thuis,${name}`).join('\n')
  expect(readParticipants(text).good.map(({ name }) => name)).toEqual(names)
})

test.each([
  ['', 'import.empty', {}],
  ['movement,sector\nVuur,Thuis', 'import.columns', { line: 1, missing: 'name' }],
  ['\n\nfoo\nVuur', 'import.columns', { line: 3, missing: 'movement, sector, name' }],
  ['movement,sector,name,Name\nVuur,Thuis,a,b', 'import.column-twice', { line: 1, column: 'name' }],
  [head, 'import.no-rows', {}],
])('%j cannot be used as a whole', (text, key, values) => {
  expect(problemOf(text)).toEqual([key, values])
})
