import { expect, test } from 'vitest'
import { readRows } from '../rows.ts'
import { movementsIn, ownMovements, planParticipants } from './plan.ts'
import { readParticipant } from './read-row.ts'

const heading = ['name', 'sector', 'movement', 'contact', 'phone']
const columns = { name: 0, sector: 1, movement: 2, contact: 3, phone: 4 }
const sheet = (...rows: string[][]) => ({
  name: '',
  line: 1,
  heading,
  rows: rows.map((cells, i) => ({ line: i + 2, cells })),
})
const read = (...rows: string[][]) => readRows(sheet(...rows), columns, readParticipant)
const circle = (name: string, sectorId: string | null = null) => ({ id: name, name, sectorId })
const nothing = { organisations: [], sectors: [] }
const all = () => true

test('tells what is new, what is there, what is nearly there and what is wrong', () => {
  const known = {
    organisations: [circle('Santé Partners', 's'), circle('Café Zuid'), circle('Stichting De Boomgaard')],
    sectors: [circle('Thuis')],
  }
  const plan = planParticipants(
    read(
      ['SANTE  partners', 'Thuis'],
      ['cafe zuid', 'GGZ'],
      ['Boomgaard'],
      ['Kwik'],
      ['KWIK'],
      ['', 'Thuis'],
    ),
    known,
    all,
  )
  expect(plan.known.map(({ line }) => line)).toEqual([2])
  expect(plan.placed.map(({ row, id }) => [row.line, id])).toEqual([[3, 'Café Zuid']])
  expect(plan.near.map(({ row, like }) => [row.line, like.name])).toEqual([[4, 'Stichting De Boomgaard']])
  expect(plan.fresh.map(({ name }) => name)).toEqual(['Kwik'])
  expect(plan.wrong).toEqual([
    { line: 6, text: '5', problem: 'row.twice' },
    { line: 7, text: '', problem: 'row.name' },
  ])
  expect(plan.sectors).toEqual(['GGZ'])
})

test.each([
  [['31-12-2024'], '31-12-2024', 'row.day'],
  [['612345678'], '612345678', 'row.number'],
  [['De \uFFFCBoomgaard'], 'De \uFFFCBoomgaard', 'row.formula'],
  [['Sant\uFFFD'], 'Sant\uFFFD', 'row.encoding'],
  [['Zomer\u0007hek'], 'Zomer\u0007hek', 'row.signs'],
  [['x'.repeat(201)], 'x'.repeat(201), 'row.text-long'],
  [['Kwik', '', '', 'Els', 'weet ik niet'], 'weet ik niet', 'row.phone'],
  [['Zorg', 'Wonen', '', '', '', 'en meer'], 'en meer', 'row.cells'],
])('%j is told with its text', (cells, text, problem) => {
  expect(read(cells)).toEqual({ good: [], wrong: [{ line: 2, text, problem }] })
})

test.each([
  ['612345678', '0612345678'],
  ['31612345678', '+31612345678'],
  ['085 000 00 11', '085 000 00 11'],
  ['+31 (0)85-0000011', '+31 (0)85-0000011'],
  ['', null],
])('a spreadsheet’s %s is %s to call', (typed, phone) => {
  expect(read(['Kwik', '', '', '', typed]).good[0]?.phone).toBe(phone)
})

test('rows of another movement stay out, and which are ours is asked where the name does not tell', () => {
  const { good } = read(['A', '', 'Breed'], ['B', '', 'breed'], ['C', '', 'Jeugd'], ['D', '', ''])
  const named = movementsIn(good)
  expect(named).toEqual([
    { name: 'Breed', rows: 2 },
    { name: 'Jeugd', rows: 1 },
  ])
  expect(ownMovements(named, 'BREED', undefined)).toEqual([0])
  expect(ownMovements(named, 'Een stoel erbij', undefined)).toBeNull()
  expect(ownMovements(named, 'Een stoel erbij', [1])).toEqual([1])
  expect(ownMovements(named.slice(0, 1), 'Een stoel erbij', undefined)).toEqual([0])
  const plan = planParticipants({ good, wrong: [] }, nothing, (movement) => movement !== 'Jeugd')
  expect([plan.fresh.length, plan.leftOut]).toEqual([3, 1])
})
