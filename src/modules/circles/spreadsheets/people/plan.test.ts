import { expect, test } from 'vitest'
import { readRows } from '../rows.ts'
import { planPeople } from './plan.ts'
import { readPerson } from './read-row.ts'

const heading = ['name', 'email', 'role', 'language', 'form']
const columns = { name: 0, email: 1, role: 2, language: 3, form: 4 }
const read = (...rows: string[][]) =>
  readRows(
    { name: '', line: 1, heading, rows: rows.map((cells, i) => ({ line: i + 2, cells })) },
    columns,
    readPerson,
  )

test('a person is a name; the rest may be left open', () => {
  expect(read(['Zoë  de Wit'], ['Bo', ' BO@Example.org ', 'Gastvrouw', 'Engels', 'U']).good).toEqual([
    { line: 2, name: 'Zoë de Wit', email: null, role: 'member', locale: null, form: null },
    { line: 3, name: 'Bo', email: 'bo@example.org', role: 'host', locale: 'en', form: 'u' },
  ])
})

test('a name may stand in three columns', () => {
  const rows = [{ line: 2, cells: ['Zoë', 'de', 'Wit'] }]
  const parts = { name: '', line: 1, heading: ['v', 't', 'a'], rows }
  expect(readRows(parts, { first: 0, infix: 1, last: 2 }, readPerson).good[0]?.name).toBe('Zoë de Wit')
})

test.each([
  [['', 'bo@example.org'], '', 'row.person-name'],
  [['Bo', 'bo@'], 'bo@', 'row.email'],
  [['bo@example.org', ''], 'bo@example.org', 'row.name-mail'],
  [['Bo', 'bo@example.org', 'cliënt'], 'cliënt', 'row.role'],
  [['Bo', '', 'host'], 'host', 'row.role-mail'],
  [['Bo', '', '', 'Klingon'], 'Klingon', 'row.language'],
  [['Bo', '', '', '', 'gij'], 'gij', 'row.form'],
  [['x'.repeat(130), ''], 'x'.repeat(130), 'row.name-long'],
  [['612345678', ''], '612345678', 'row.number'],
])('%j is told with its text', (cells, text, problem) => {
  expect(read(cells)).toEqual({ good: [], wrong: [{ line: 2, text, problem }] })
})

test('one address is one person, and a name without an address is one as well', () => {
  const rows = [
    ['Bo', 'bo@example.org'],
    ['Bo 2', 'BO@example.org'],
    ['Jan'],
    ['JAN'],
    ['Bo', 'b@example.org'],
  ]
  const plan = planPeople(read(...rows), [])
  expect(plan.fresh.map(({ line }) => line)).toEqual([2, 4, 6])
  expect(plan.wrong.map(({ line, text, problem }) => [line, text, problem])).toEqual([
    [3, '2', 'row.mail-twice'],
    [5, '4', 'row.twice'],
  ])
})

test('a name that has a place here is asked about where an address could tell them apart', () => {
  const plan = planPeople(read(['Zoe', 'zoe@example.org'], ['Jan'], ['Bo']), ['Zoë', 'jan'])
  const names = [plan.named, plan.known, plan.fresh].map((rows) => rows.map(({ name }) => name))
  expect(names).toEqual([['Zoe'], ['Jan'], ['Bo']])
})
