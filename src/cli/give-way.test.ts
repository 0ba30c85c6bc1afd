import { expect, test } from 'vitest'
import { givingWay } from './give-way.ts'

/** A house in which time passes only by work and rest, with so many transactions a second. */
function house(perSecond: (second: number) => number) {
  let [ms, ended] = [0, 0]
  const rested: number[] = []
  const pass = (spent: number) => {
    for (let one = 0; one < spent; one += 1) ended += perSecond(Math.floor((ms + one) / 1000)) / 1000
    ms += spent
  }
  const giveWay = givingWay({
    ended: async () => ended,
    now: () => ms,
    sleep: async (spent) => {
      rested.push(spent)
      pass(spent)
    },
  })
  return {
    rested,
    now: () => ms,
    async work(spent: number) {
      pass(spent)
      await giveWay()
    },
  }
}

test('rests three times as long as it worked while others ask something', async () => {
  const busy = house(() => 200)
  while (busy.now() < 10_000) await busy.work(8)
  expect(new Set(busy.rested)).toEqual(new Set([24]))
  expect(busy.rested.length).toBe(Math.ceil(10_000 / 32))
})

test('rests until it knows that nobody asks anything, and works on without resting', async () => {
  const still = house(() => 5)
  while (still.now() < 10_000) await still.work(8)
  expect(still.rested.length).toBe(Math.ceil(2000 / 32))
})

test('begins to rest when somebody comes, and stops when they are gone', async () => {
  const some = house((second) => (second >= 4 && second < 8 ? 100 : 0))
  const restedBy = async (until: number) => {
    while (some.now() < until) await some.work(10)
    return some.rested.length
  }
  const alone = await restedBy(4000)
  const visited = await restedBy(9000)
  const left = await restedBy(12_500)
  expect(visited).toBeGreaterThan(alone + 40)
  expect(await restedBy(16_000)).toBe(left)
})

test('puts short pieces of work together', async () => {
  const busy = house(() => 200)
  for (let piece = 0; piece < 8; piece += 1) await busy.work(1)
  expect(busy.rested).toEqual([12, 12])
})
