// Covers: src/platform/web, src/modules
// Takes: 6 minutes
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { walkers } from '../model.ts'
import { type Compared, compared, everyAddress, ownAddresses } from './alike.ts'
import { searches, secrets } from './secrets.ts'

let both: Compared
beforeAll(async () => {
  both = await compared()
})
afterAll(() => both.close())

const addresses = [
  ...new Set([...everyAddress(secrets.flatMap(({ ids }) => ids)), ...ownAddresses(secrets), ...searches]),
]

describe.each(walkers)('$name', (walker) => {
  test('cannot tell, at any address, that there is something they may not know', async () => {
    expect(await both.told(walker, addresses)).toEqual([])
  })
})
