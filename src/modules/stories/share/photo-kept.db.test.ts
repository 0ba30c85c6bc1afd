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
let movement: string
let visitor: Browserless
let words: string
let number = 0

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
})
afterAll(() => world.close())
beforeEach(() => {
  number += 1
  words = `Er viel een zonnebloem${number} om.`
  visitor = world.visitor()
})

const photo = (background = '#a63') =>
  sharp({ create: { width: 600, height: 400, channels: 3, background } })
    .jpeg()
    .toBuffer()
const clear = () => world.sql('delete from stories.shared')
/** Sends it as it is typed and chosen on a page that is asked for anew. @returns where one comes. */
async function shared(fields: Record<string, string>, files: Record<string, Buffer>): Promise<string> {
  await visitor.get('/share')
  await visitor.upload({ words, where: 'everyone', ...fields }, files, '/share')
  return visitor.path
}

test('a photo that was chosen is kept after an error, and can be left out', async () => {
  await clear()
  const media = () => world.sql("select kind from stories.shared_media where kind = 'photo'")
  const long = 'x'.repeat(6001)
  await visitor.get('/share')
  await visitor.upload({ words: long, recognisable: 'nobody' }, { photo: await photo() }, '/share')
  expect(visitor.status).toBe(422)
  expect(visitor.text()).toContain('Het bestand dat je koos, is er nog')
  // Wrong once more, and then right: it is chosen once.
  await visitor.upload({ words: long }, {}, '/share')
  expect(visitor.text()).toContain('Het bestand dat je koos, is er nog')
  await visitor.upload({ words }, {}, '/share')
  expect(visitor.path).toMatch(/^\/share\/own\//)
  expect(await media()).toHaveLength(1)
  await visitor.get('/share')
  await visitor.upload({ words: long, recognisable: 'nobody' }, { photo: await photo() }, '/share')
  await visitor.upload({ words: `${words} Zonder.`, '_without.photo': 'yes' }, {}, '/share')
  expect(visitor.path).toMatch(/^\/share\/own\//)
  expect(await media()).toHaveLength(1)
})

test('of who sends too often nothing is kept', async () => {
  visitor = world.visitor('192.0.2.77')
  const kept = async () => (await world.sql('select from platform.kept_file')).length
  const send = async () => {
    await visitor.get('/share')
    await visitor.upload({ words: 'x'.repeat(6001) }, { photo: await photo() }, '/share')
  }
  for (let time = 0; time < 20; time += 1) await send()
  const before = await kept()
  await send()
  expect([visitor.status, await kept()]).toEqual([422, before])
})

test('a kept photo that is gone, or a made-up one, is asked for once more, and opens nothing', async () => {
  await visitor.get('/share')
  await visitor.upload({ words: 'x'.repeat(6001) }, { photo: await photo() }, '/share')
  const kept = String(visitor.form('/share').values['_kept.photo'])
  const [file = ''] = kept.split('.')
  for (const made of [kept.replace(/.{9}$/, 'AAAAAAAAA'), 'x', '../../etc/passwd', `${kept}x.y`]) {
    await visitor.upload({ words, '_kept.photo': made }, {}, '/share')
    expect([visitor.status, visitor.text().includes('Kies het nog eens.')]).toEqual([422, true])
  }
  await world.app.house.files.remove(file)
  await visitor.upload({ words, '_kept.photo': kept }, {}, '/share')
  expect([visitor.status, visitor.form('/share').values.words]).toEqual([422, words])
})

test('the same moment with the same photo is one, however often and by whichever way it is sent; another photo is another', async () => {
  await clear()
  const [one, other] = [await photo(), await photo('#36a')]
  const fields = { recognisable: 'nobody' }
  const first = await shared(fields, { photo: one })
  expect(await shared(fields, { photo: one })).toBe(first)
  expect(visitor.text()).toContain('Dit heb je al gestuurd.')
  // Kept after an error it is the same photo.
  await visitor.get('/share')
  await visitor.upload({ words: 'x'.repeat(6001), where: 'everyone', ...fields }, { photo: one }, '/share')
  await visitor.upload({ words, where: 'everyone', ...fields }, {}, '/share')
  expect(visitor.path).toBe(first)
  expect(await shared(fields, { photo: other })).not.toBe(first)
  expect(await world.sql('select 1 from stories.shared')).toHaveLength(2)
})

test('so it is for who takes part, whose moment is read at once', async () => {
  const person = await makePerson(world, 'Wendy')
  await makeSeat(world, movement, person)
  visitor = await world.as(person)
  const fields = { recognisable: 'nobody', alt: 'Een zonnebloem op de grond.', name: 'Wendy' }
  const first = await shared(fields, { photo: await photo() })
  expect(first).toMatch(/^\/stories\//)
  await visitor.get('/share')
  await visitor.upload(
    { ...fields, words, where: 'everyone', name: 'x'.repeat(81) },
    { photo: await photo() },
    '/share',
  )
  expect(visitor.status).toBe(422)
  await visitor.upload({ name: 'Wendy' }, {}, '/share')
  expect(visitor.path).toBe(first)
  expect(await shared(fields, { photo: await photo('#36a') })).not.toBe(first)
})
