import { expect, test } from 'vitest'
import { gather, gathered } from './gathered.ts'

const house = { keyFor: () => Buffer.alloc(32, 3) }
const [week, other] = [crypto.randomUUID(), crypto.randomUUID()]
const ids = Array.from({ length: 3 }, () => crypto.randomUUID())

test('an address holds what was gathered, each once, and is another one each time', () => {
  const held = gather(house, week, [...ids, ids[0] ?? ''])
  expect(gathered(house, week, held)).toEqual(ids)
  expect(gather(house, week, ids)).not.toBe(held)
  expect(Buffer.from(held, 'base64url').toString('hex')).not.toContain((ids[0] ?? '').replaceAll('-', ''))
})

test('made up, changed, of another Week or of another house it holds nothing', () => {
  const held = gather(house, week, ids)
  expect(gathered(house, other, held)).toEqual([])
  expect(gathered({ keyFor: () => Buffer.alloc(32, 4) }, week, held)).toEqual([])
  const changed = `${held.startsWith('A') ? 'B' : 'A'}${held.slice(1)}`
  for (const wrong of ['', 'made-up', held.slice(4), changed])
    expect(gathered(house, week, wrong)).toEqual([])
})

test('so many fit in an address, the latest', () => {
  const all = Array.from({ length: 50 }, () => crypto.randomUUID())
  const held = gather(house, week, all)
  expect(gathered(house, week, held)).toEqual(all.slice(-40))
  expect(held.length).toBeLessThan(1000)
})
