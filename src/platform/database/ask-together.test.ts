import { expect, test } from 'vitest'
import { askTogether } from './ask-together.ts'

/** A question whose answers come when the test says so. */
function question() {
  const open: { resolve(value: number): void; reject(error: Error): void }[] = []
  const ask = askTogether(() => new Promise<number>((resolve, reject) => open.push({ resolve, reject })))
  const settled = () => new Promise((resolve) => setImmediate(resolve))
  return { ask, open, settled }
}

test('who comes at once is answered at once', async () => {
  const { ask, open, settled } = question()
  const all = [ask(), ask(), ask()]
  await settled()
  expect(open).toHaveLength(1)
  open[0]?.resolve(1)
  expect(await Promise.all(all)).toEqual([1, 1, 1])
})

test('who comes while it is being asked is told what was asked after they came', async () => {
  const { ask, open, settled } = question()
  const early = ask()
  await settled()
  const late = [ask(), ask()]
  await settled()
  expect(open).toHaveLength(2)
  open[1]?.resolve(2)
  open[0]?.resolve(1)
  expect([await early, ...(await Promise.all(late))]).toEqual([1, 2, 2])
})

test('of more than two at once the others wait, and are asked together', async () => {
  const { ask, open, settled } = question()
  const first = ask()
  await settled()
  const second = ask()
  await settled()
  const others = [ask(), ask()]
  await settled()
  expect(open).toHaveLength(2)
  open[0]?.resolve(1)
  await settled()
  others.push(ask())
  await settled()
  expect(open).toHaveLength(3)
  open[2]?.resolve(3)
  open[1]?.resolve(2)
  await settled()
  open[3]?.resolve(4)
  expect([await first, await second, ...(await Promise.all(others))]).toEqual([1, 2, 3, 3, 4])
})

test('an answer that failed is told to who waited for it, and asked again for who comes after', async () => {
  const { ask, open, settled } = question()
  const first = ask()
  await settled()
  open[0]?.reject(new Error('away'))
  await expect(first).rejects.toThrow('away')
  const second = ask()
  await settled()
  open[1]?.resolve(2)
  expect(await second).toBe(2)
})
