import { randomBytes } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { openDrawer, sweep } from './drawer.ts'
import { sealWith } from './seal.ts'
import type { Row, Shelf } from './shelf.ts'

let rows: Map<number, Row & { n: number }>
let shelf: Shelf
beforeEach(() => {
  rows = new Map()
  shelf = {
    async put(row) {
      const n = row.n ?? Math.max(0, ...rows.keys()) + 1
      rows.set(n, { ...row, n })
      return n
    },
    all: async () => [...rows.values()],
    async remove(places) {
      for (const n of places) rows.delete(n)
    },
  }
})

const sealed = () => sealWith(randomBytes(32).toString('base64url'))
const sentence = (shown: string) => ({ action: '/room/words/new', fields: [], shown, tries: 0 })
const shown = (all: readonly { content: { shown: string } }[]) => all.map(({ content }) => content.shown)

test('what lies on the device is sealed, and opens for its own session only', async () => {
  const [mine, hers] = [openDrawer(await sealed(), shelf), openDrawer(await sealed(), shelf)]
  await mine.put('waiting', sentence('van mij'))
  await hers.put('waiting', sentence('van haar'))
  await mine.put('draft', { action: '/room/words/new', fields: [['words', 'half']] })
  expect(shown(await mine.all('waiting'))).toEqual(['van mij'])
  expect(shown(await hers.all('waiting'))).toEqual(['van haar'])
  for (const row of rows.values()) {
    expect(Buffer.from(row.box).toString('latin1')).not.toMatch(/van|room|half/)
    expect(Object.keys(row).sort()).toEqual(['at', 'box', 'iv', 'kind', 'n', 'owner'])
  }
  await mine.empty()
  expect(shown(await hers.all('waiting'))).toEqual(['van haar'])
  expect(rows.size).toBe(1)
})

test('a row of ours that does not open is left out, not a reason to stop', async () => {
  const drawer = openDrawer(await sealed(), shelf)
  const n = await drawer.put('waiting', sentence('heel'))
  await drawer.put('waiting', sentence('ook heel'))
  rows.set(n, { ...(rows.get(n) as Row & { n: number }), box: new ArrayBuffer(40) })
  expect(shown(await drawer.all('waiting'))).toEqual(['ook heel'])
})

test('what the device refuses stays on the page, after what it keeps', async () => {
  const drawer = openDrawer(await sealed(), shelf)
  await drawer.put('waiting', sentence('eerst'))
  expect(drawer.onlyHere()).toBe(false)
  const { put } = shelf
  shelf.put = async () => {
    throw new Error('QuotaExceededError')
  }
  await drawer.put('waiting', sentence('dan'))
  expect([drawer.onlyHere(), shown(await drawer.all('waiting'))]).toEqual([true, ['eerst', 'dan']])
  shelf.put = put
  await drawer.put('waiting', sentence('later'))
  await drawer.remove(...(await drawer.all('waiting')).map(({ n }) => n))
  expect([drawer.onlyHere(), await drawer.all('waiting'), rows.size]).toEqual([false, [], 0])
})

test('without a key nothing is kept unsealed', async () => {
  const drawer = openDrawer(undefined, shelf)
  await drawer.put('waiting', sentence('alleen hier'))
  expect([rows.size, shown(await drawer.all('waiting'))]).toEqual([0, ['alleen hier']])
})

test('put again it keeps its place and its moment', async () => {
  let now = 1000
  const drawer = openDrawer(await sealed(), shelf, () => now)
  const n = await drawer.put('waiting', sentence('een'))
  await drawer.put('waiting', sentence('twee'))
  now = 2000
  const [first] = await drawer.all('waiting')
  await drawer.put('waiting', sentence('een, nog eens'), first)
  expect((await drawer.all('waiting')).map((one) => [one.n, one.at, one.content.shown])).toEqual([
    [n, 1000, 'een, nog eens'],
    [n + 1, 1000, 'twee'],
  ])
})

test('what nobody can open any more is swept after a day; what is ours never', async () => {
  const [ours, theirs] = [await sealed(), await sealed()]
  await openDrawer(ours, shelf, () => 0).put('waiting', sentence('oud, van ons'))
  await openDrawer(theirs, shelf, () => 0).put('waiting', sentence('oud'))
  await openDrawer(theirs, shelf, () => 50_000_000).put('waiting', sentence('van vandaag'))
  await sweep(shelf, ours.owner, 100_000_000)
  expect([...rows.values()].map(({ owner, at }) => [owner === ours.owner, at])).toEqual([
    [true, 0],
    [false, 50_000_000],
  ])
})
