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
let lotte: Browserless
let number = 0
const desk = '/circles/beweging/shared'
beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const id = await makePerson(world, 'Lotte', 'lotte@voorbeeld.example')
  await makeSeat(world, movement, id, 'host')
  lotte = await world.as(id)
})
afterAll(() => world.close())
let words: string
let visitor: Browserless
beforeEach(() => {
  number += 1
  words = `Er viel een zonnebloem${number} om. De buurman zette hem recht.`
  visitor = world.visitor()
})
const photo = () =>
  sharp({ create: { width: 600, height: 400, channels: 3, background: '#a63' } })
    .jpeg()
    .toBuffer()

/** @returns the address of what was shared, with its code. */
async function shared(
  fields: Record<string, string> = {},
  files: Record<string, Buffer> = {},
): Promise<string> {
  await visitor.get('/share')
  await visitor.upload({ words, where: 'everyone', ...fields }, files, '/share')
  expect(visitor.path).toMatch(/^\/share\/own\/[0-9A-Z]{26}$/)
  return visitor.path
}
async function atDesk(): Promise<string> {
  await lotte.get(desk)
  const [row] = await world.sql<{ id: string }>(
    'select id from stories.shared order by shared_on desc, id desc',
  )
  const all = lotte.links().filter((link) => link.startsWith(`${desk}/`))
  const one = all.at(-1) ?? `${desk}/${row?.id}`
  await lotte.get(one)
  return one
}
test('one tap takes nothing away that nobody reads yet: the words stand there once more, and it is asked', async () => {
  const own = await shared({}, { photo: await photo() })
  expect(visitor.html).not.toContain(`action="${own}/take-back"`)
  await visitor.get(visitor.links().find((link) => link === `${own}/take-back`) ?? '')
  for (const there of [words, 'Dit gaat weg', 'kan niemand terughalen'])
    expect(visitor.text()).toContain(there)
  expect(visitor.text()).not.toContain('Waar het nu staat')
  expect(visitor.links()).toContain(own)
  expect((await visitor.get(own)).status).toBe(200)
  await visitor.get(`${own}/take-back`)
  await visitor.submit({}, `${own}/take-back`)
  expect([visitor.path, (await visitor.once('GET', own)).status]).toEqual(['/share/taken-back', 404])
})

test('what somebody did not answer is not put into their mouth, and may be answered later', async () => {
  const own = await shared({}, { photo: await photo() })
  expect(visitor.text()).toContain(
    'Dank je voor je woorden. Je zei nog niet of er op de foto iemand te herkennen is.',
  )
  await visitor.get(own)
  expect(visitor.text()).toContain('Je zei nog niet of er iemand te herkennen is. Daar kijken we samen naar.')
  expect(visitor.text()).not.toContain('Op de foto is iemand te herkennen')
  await atDesk()
  expect(lotte.text()).toContain('Wie dit deelde, zei nog niet of er iemand te herkennen is.')
  expect(lotte.text()).toContain('Vinden zij het goed?')
  await visitor.upload({ recognisable: 'nobody' }, {}, own)
  expect(visitor.text()).toContain('Op de foto is niemand te herkennen.')
})

test('a file with nothing in it is said to be empty, and what was typed stays', async () => {
  const nothing = Buffer.alloc(0)
  await visitor.get('/share')
  await visitor.upload({ words, where: 'everyone' }, { sound: nothing, photo: nothing }, '/share')
  expect([visitor.status, visitor.form('/share').values.words]).toEqual([422, words])
  expect(visitor.text().match(/In het bestand dat je koos zit niets/g)?.length).toBeGreaterThanOrEqual(2)
  const own = await shared()
  await visitor.upload({}, { photo: nothing }, own)
  expect([visitor.status, visitor.text().includes('Kies de foto nog eens')]).toEqual([422, true])
})
