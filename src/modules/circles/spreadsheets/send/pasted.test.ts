import { expect, test } from 'vitest'
import { limits } from '../limits.ts'
import { readPasted } from './pasted.ts'

const cells = (text: string) => readPasted(text)?.rows.map((row) => ('cells' in row ? row.cells : row))

test.each([
  ['Zoë de Wit <zoe@example.org>', [['Zoë de Wit', 'zoe@example.org']]],
  [
    '"Wit, Zoë de" <zoe@example.org>; Bo <bo@example.org>',
    [
      ['Wit, Zoë de', 'zoe@example.org'],
      ['Bo', 'bo@example.org'],
    ],
  ],
  [
    'Zoë de Wit zoe@example.org\n\nMeneer Bos\r\n',
    [
      ['Zoë de Wit', 'zoe@example.org'],
      ['Meneer Bos', ''],
    ],
  ],
  [
    'Zoë\tzoe@example.org\nBo: bo@example.org',
    [
      ['Zoë', 'zoe@example.org'],
      ['Bo', 'bo@example.org'],
    ],
  ],
  [
    '<mailto:bo@example.org>, jan@example.org,',
    [
      ['', 'bo@example.org'],
      ['', 'jan@example.org'],
    ],
  ],
  ['Bo <geen adres>', [['Bo', 'geen adres']]],
])('%j', (text, people) => {
  expect(cells(text)).toEqual(people)
})

test('each has its place in the text for a line, so that what is wrong can be found', () => {
  expect(readPasted('Bo <bo@example.org>, Jan <jan>\nEls')?.rows.map(({ line }) => line)).toEqual([1, 2, 3])
})

test('nothing is no list, and neither is more than a list may hold', () => {
  expect(readPasted(' \n;, ')).toBeUndefined()
  expect(readPasted('Bo\n'.repeat(limits.rows + 1))).toBeUndefined()
})
