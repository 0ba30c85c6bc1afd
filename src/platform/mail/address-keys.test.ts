import { expect, test } from 'vitest'
import { addressKeys } from './address-keys.ts'

const house = { keyFor: (label: string) => Buffer.from(label.padEnd(32)) }
const keys = addressKeys('one-purpose')

test('an address is one whichever way it is written, and nothing of it is told by where else it was left', () => {
  const key = keys.of(house, 'jan@x.nl')
  for (const typed of ['Jan@X.nl', ' jan@x.nl ', 'JAN@x.NL', 'Jan <jan@x.nl>'])
    expect(keys.of(house, typed)).toEqual(key)
  expect(keys.of(house, 'jan@bücher.nl')).toEqual(keys.of(house, 'Jan@xn--bcher-kva.nl'))
  expect(keys.of(house, 'jan@y.nl')).not.toEqual(key)
  expect(addressKeys('another').of(house, 'jan@x.nl')).not.toEqual(key)
})

test('what was kept as its server was typed is found too', () => {
  expect(keys.allOf(house, 'jan@x.nl')).toEqual([keys.of(house, 'jan@x.nl')])
  expect(keys.allOf(house, 'jan@xn--bcher-kva.nl')).toHaveLength(2)
  expect(keys.allOf(house, 'jan@bücher.nl')).toEqual(keys.allOf(house, 'jan@xn--bcher-kva.nl'))
})
