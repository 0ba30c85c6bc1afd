import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { aPdf } from '../../../platform/recordings/testing/slides.ts'

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

const status = async (browser: Browserless, path: string) => (await browser.get(path)).status

test('a file is there for who reads a text that leads to it, downloads, and goes with that text', async () => {
  await writer.get('/write/new')
  await writer.submit({ kind: 'presentation', place: house })
  const at = writer.path
  const id = at.slice(7)
  await writer.submit({ title: 'Het verslag', body: 'Zo ging het.', next: 'stay' })
  await writer.get(`${at}/presentation`)
  await writer.upload({}, { file: aPdf() })
  // As it comes from another site: with the story, shown by nothing.
  const [{ file } = { file: '' }] = await world.sql<{ file: string }>(
    'update stories.shown_file set linked = true where story_id = $1 returning id as file',
    [id],
  )
  const address = `/stories/files/${file}/verslag%202020.exe`
  const visitor = world.visitor()
  const writes = async (body: string) => {
    await writer.get(at)
    await writer.submit({ title: 'Het verslag', body, next: 'stay' })
  }
  await writes(`[Lees het](/stories/files/${file}/verslag.pdf)`)
  expect(await status(visitor, address)).toBe(404)

  await writer.get(`${at}/publish`)
  await writer.submit({ audience: 'everyone' })
  const story = writer.path
  await world.sql('update stories.published set shown = null where story_id = $1', [id])
  const answer = await visitor.once('GET', address)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  expect(answer.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''verslag%202020.pdf")
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(aPdf())
  expect(await status(visitor, address.replace(file, '00000000-0000-4000-8000-000000000000'))).toBe(404)

  // Another thing is shown with it: what the text leads to stays.
  await writer.get(`${at}/presentation`)
  await writer.submit({ url: 'https://beeld.example/x', host: 'Beeld', without: 'yes' })
  expect(await status(visitor, address)).toBe(200)

  await writes('Zonder.')
  await writer.get(`${at}/publish`)
  await writer.submit({ audience: 'everyone' })
  expect(await status(visitor, story)).toBe(200)
  expect(await status(visitor, address)).toBe(404)

  await writes(`[Toch](/stories/files/${file}/verslag.pdf)`)
  await writer.get(`${at}/publish`)
  await writer.submit({ audience: 'everyone' })
  expect(await status(visitor, address)).toBe(200)
  await writer.get(`${at}/withdraw`)
  await writer.submit({})
  expect(await status(visitor, address)).toBe(404)
})
