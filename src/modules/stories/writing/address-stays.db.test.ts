import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { publishAgain, withdraw, writeAndPublish } from '../testing/written.ts'

let world: TestApplication
let house: string
let writer: Browserless
beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  house = await makeCircle(world, {
    ...{ name: 'Het Wielhuis', slug: 'wielhuis', parentId: movement, movementId: movement },
  })
  const id = await makePerson(world, 'Toos')
  await makeSeat(world, house, id)
  writer = await world.as(id)
})
afterAll(() => world.close())
const status = async (path: string) => (await world.visitor().get(path)).status

test('taken away from readers and let be read again, it is where paper and messages lead', async () => {
  const { at, path } = await writeAndPublish(writer, { place: house, kind: 'guide' })
  await withdraw(writer, at)
  expect(await status(path)).toBe(404)
  expect(await publishAgain(writer, at)).toBe(path)
  expect(await status(path)).toBe(200)
})

test('a title that was given up stands in no address afterwards, and while nobody reads it nowhere in clear', async () => {
  const { at, path } = await writeAndPublish(writer, { place: house, title: 'Over Geertruida' })
  expect(path).toContain('geertruida')
  await withdraw(writer, at)
  const kept = await world.sql<{ row: string }>('select row_to_json(s)::text as row from stories.story s')
  expect(kept.map(({ row }) => row).join()).not.toContain('geertruida')
  await writer.get(at)
  await writer.submit({ title: 'Over iemand', next: 'stay' }, at)
  const again = await publishAgain(writer, at)
  expect(again).toMatch(/^\/stories\/over-iemand-/)
  // By what was drawn for it, as with any other title before that: nothing of the title itself was kept.
  for (const title of ['over-geertruida', 'wat-iemand-zich-herinnert']) {
    const answer = await world.visitor().once('GET', `/stories/${title}-${again.slice(-6)}`)
    expect([answer.status, answer.headers.get('location')]).toEqual([301, again])
  }
  await withdraw(writer, at)
  expect(await status(path)).toBe(404)
})

test('thrown away, nothing of its address is left', async () => {
  const { at, path } = await writeAndPublish(writer, { place: house, title: 'De emmer' })
  await writer.get(`${at}/throw-away`)
  await writer.submit({})
  expect(await status(path)).toBe(404)
  const rows = await world.sql<{ end: string }>('select address_end as end from stories.story')
  expect(rows.map(({ end }) => end)).not.toContain(path.slice(-6))
})
