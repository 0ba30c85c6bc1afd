import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { hashOf, paperCodeFrom, printedCode } from './codes.ts'
import { codesOf } from './codes-of.ts'

const house = { keyFor: (label: string) => Buffer.from(label.padEnd(32, '.')) }
const codes = codesOf({ key: 'some-code', heldIn: 'kampvuur.some' })
const [one, other] = [{ id: crypto.randomUUID() }, { id: crypto.randomUUID() }]

test('a code stays what it was when it was printed', () => {
  const bytes = createHmac('sha512', house.keyFor('some-code')).update(one.id).digest()
  const made = paperCodeFrom(bytes)
  expect(codes.of(house, one.id)).toEqual(made)
  expect(codes.hashesOf(house, one.id)).toEqual({
    long_hash: hashOf(made.long),
    short_hash: hashOf(made.short),
  })
})

test('of another kind it is another one', () => {
  const others = codesOf({ key: 'other-code', heldIn: 'kampvuur.some' })
  expect(others.of(house, one.id)).not.toEqual(codes.of(house, one.id))
})

test('it opens its own thing alone, typed as people type or as it stands in an address', () => {
  const { long, short } = codes.of(house, other.id)
  const typed = printedCode(short).toLowerCase().replace('-', ' ')
  expect([long, short, typed].map((code) => codes.behind(house, [one, other], code))).toEqual([
    other,
    other,
    other,
  ])
  for (const nothing of ['', 'AAAAA-AAAAA', long.slice(0, 10)])
    expect(codes.behind(house, [one, other], nothing)).toBeUndefined()
})
