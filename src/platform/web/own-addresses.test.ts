import { expect, test } from 'vitest'
import { toAddresses } from './own-addresses.ts'

const house = 'https://huis.example'

test('each movement with its addresses, the first of which leads', () => {
  expect(toAddresses('', house)).toEqual([])
  expect(
    toAddresses(
      'wij-blijven=https://wij.example,https://www.wij.example\n stoel=https://stoel.example/',
      house,
    ),
  ).toEqual([
    { movement: 'wij-blijven', origins: ['https://wij.example', 'https://www.wij.example'] },
    { movement: 'stoel', origins: ['https://stoel.example'] },
  ])
})

test.each([
  ['wij.example', 'must look like'],
  ['wij=wij.example', 'no address'],
  ['wij=https://wij.example/pad', 'no address'],
  ['wij=https://a@wij.example', 'no address'],
  ['wij=javascript:alert(1)', 'no address'],
  ['wij=http://wij.example', 'https'],
  ['wij=https://huis.example', 'twice'],
  ['wij=https://a.example zij=https://a.example', 'twice'],
  ['wij=https://a.example wij=https://b.example', 'comma'],
])('%s is refused with a sentence', (text, said) => {
  expect(toAddresses(text, house)).toContain(said)
})
