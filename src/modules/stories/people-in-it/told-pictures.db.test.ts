import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'

let world: TestApplication
let house: string
let photo: Buffer
let writer: Browserless
let reader: Browserless

beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  house = await makeCircle(world, { name: 'Het Wielhuis', parentId: movement, movementId: movement })
  const person = await makePerson(world, 'Toos')
  await makeSeat(world, house, person)
  writer = await world.as(person)
  photo = await sharp({ create: { width: 620, height: 400, channels: 3, background: '#a63' } })
    .jpeg()
    .toBuffer()
})
afterAll(() => world.close())
beforeEach(() => {
  reader = world.visitor()
})

/** A story in which somebody is told of, with a picture in its text and one beside it. */
async function written(): Promise<{ at: string; inText: string; beside: string }> {
  await writer.get('/write/new')
  await writer.submit({ kind: 'story', place: house })
  const at = writer.path
  await writer.submit({ title: 'Op de bank', body: 'De man met de hond.', next: 'stay' })
  const [inText, beside] = [await added(at), await added(at)]
  await writer.get(`${at}/pictures/${inText}`)
  await writer.submit(
    { alt: 'Een lege bank', caption: 'Om drie uur', go: 'text' },
    `${at}/pictures/${inText}`,
  )
  await writer.get(`${at}/people`)
  await writer.submit({ name: 'de man met de hond' }, `${at}/people`)
  return { at, inText, beside }
}
async function added(at: string, recognisable = 'nobody'): Promise<string> {
  await writer.get(`${at}/pictures`)
  await writer.upload({ recognisable }, { media: photo }, `${at}/pictures`)
  return writer.path.split('/').at(-1) ?? ''
}
async function askedAt(at: string): Promise<string> {
  await writer.get(`${at}/people`)
  await writer.submit({ audience: 'everyone' }, `${at}/people/ask`)
  return /\/told\/[0-9A-Z]{26}/.exec(writer.html)?.[0] ?? ''
}
const status = async (path: string) => (await reader.once('GET', path)).status
const file = (page: string, id: string) => `${page}/pictures/${id}/480.webp`

test('who is told of sees its pictures as readers would, with what there is to see', async () => {
  const { at, inText } = await written()
  const page = await askedAt(at)
  await reader.get(page)
  expect(reader.html).toContain('alt="Een lege bank"')
  expect(reader.text()).toContain('Om drie uur')
  expect(reader.html).toContain(file(page, inText))
  const sent = await reader.once('GET', file(page, inText))
  expect([sent.status, sent.headers.get('content-type'), sent.headers.get('cache-control')]).toEqual([
    200,
    'image/webp',
    'no-store',
  ])
})

test('a picture beside the text, or one of another story, opens at no address of theirs', async () => {
  const [one, other] = [await written(), await written()]
  const [page, elsewhere] = [await askedAt(one.at), await askedAt(other.at)]
  expect(await status(file(page, one.beside))).toBe(404)
  expect(await status(file(page, other.inText))).toBe(404)
  expect(await status(file(elsewhere, one.inText))).toBe(404)
  expect(await status(file(elsewhere, other.inText))).toBe(200)
})

test('nothing opens once they are told of no longer, or the picture was thrown away', async () => {
  const { at, inText } = await written()
  const page = await askedAt(at)
  await writer.get(`${at}/people`)
  await writer.submit({}, /action="([^"]+\/leave-out)"/.exec(writer.html)?.[1] ?? '')
  expect([await status(page), await status(file(page, inText))]).toEqual([404, 404])
  const again = await written()
  const second = await askedAt(again.at)
  await writer.get(`${again.at}/pictures/${again.inText}`)
  await writer.submit({}, `${again.at}/pictures/${again.inText}/remove`)
  expect([await status(second), await status(file(second, again.inText))]).toEqual([200, 404])
})

test('before they are asked, and with a code that nobody has, nothing opens', async () => {
  const { at, inText } = await written()
  expect(await status(file('/told/ABCDEFGHJKMNPQRSTVWXYZ0123', inText))).toBe(404)
  const page = await askedAt(at)
  await world.sql('update stories.told_of set asked_number = null where story_id = $1', [at.slice(7)])
  expect(await status(file(page, inText))).toBe(404)
})

test('a picture on which somebody is recognised is read by nobody before it says who that is, and they said yes', async () => {
  await writer.get('/write/new')
  await writer.submit({ kind: 'story', place: house })
  const at = writer.path
  await writer.submit({ title: 'Op de bank', body: 'Het regende.', next: 'stay' })
  const id = await added(at, 'asked')
  const publish = async () => {
    await writer.get(`${at}/publish`)
    await writer.submit({ audience: 'everyone' }, `${at}/publish`)
    return writer.status
  }
  // Beside the text it shows nobody to anybody.
  expect(await publish()).toBe(200)
  await writer.get(`${at}/pictures/${id}`)
  await writer.submit({ alt: 'Twee buren', go: 'text' }, `${at}/pictures/${id}`)
  expect(await publish()).toBe(422)
  expect(writer.text()).toContain('Op een foto is iemand te herkennen')
  await writer.get(`${at}/people`)
  await writer.submit({ name: 'de buurvrouw' }, `${at}/people`)
  expect(await publish()).toBe(422)
  await reader.get(await askedAt(at))
  await reader.submit({ says: 'yes' })
  expect(await publish()).toBe(200)
})
