import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'

// A keyword can be somebody's name: it is read nowhere longer than what it stands with.

let world: TestApplication
let movement: string
let writer: Browserless
let member: Browserless

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const [toos, kees] = [await makePerson(world, 'Toos'), await makePerson(world, 'Kees')]
  for (const one of [toos, kees]) await makeSeat(world, movement, one)
  writer = await world.as(toos)
  member = await world.as(kees)
})
afterAll(() => world.close())

async function published(keywords: string): Promise<string> {
  await writer.get('/write/new')
  await writer.submit({ kind: 'story', place: movement })
  const at = writer.path
  await writer.submit({ title: 'De bank', body: 'Er stond een bank.', keywords, next: 'stay' })
  await publish(at, 'everyone')
  return at
}
async function publish(at: string, audience: string): Promise<void> {
  await writer.get(`${at}/publish`)
  await writer.submit({ audience }, `${at}/publish`)
}
async function withdraw(at: string): Promise<void> {
  await writer.get(`${at}/withdraw`)
  await writer.submit({}, `${at}/withdraw`)
}
const keywords = async (who: Browserless) => (await who.get('/keywords')).text()
const forget = () => world.sql('select stories.forget_loose_keywords()')
const kept = () =>
  world.sql<{ slug: string }>("select slug from action_teams.theme where kind = 'keyword' order by slug")

test('a keyword answers nobody who may read nothing under it, without waiting for the night', async () => {
  const at = await published('Jan Bakker, bankjes')
  const other = await published('stoelen, bankjes')
  const [page, feed] = ['/keywords/jan-bakker', '/keywords/jan-bakker/feed.atom']
  const answers = async (who: Browserless) => [
    (await who.get(page)).status,
    (await who.get('/stories?keyword=jan-bakker')).status,
    (await world.visitor().get(feed)).status,
  ]
  expect(await answers(world.visitor())).toEqual([200, 200, 200])
  await publish(at, 'movement')
  expect(await answers(world.visitor())).toEqual([404, 404, 404])
  expect(await answers(member)).toEqual([200, 200, 404])
  // Nothing leads to the feed that is not there.
  for (const path of [page, '/stories?keyword=jan-bakker'])
    expect((await member.get(path)).html).not.toContain('jan-bakker/feed')
  expect((await member.get('/keywords/stoelen')).html).toContain('/keywords/stoelen/feed.atom')
  await withdraw(at)
  for (const who of [world.visitor(), member, writer]) expect(await answers(who)).toEqual([404, 404, 404])
  await withdraw(other)
  await forget()
})

test('what is taken away from readers, or is for fewer, takes its keywords along', async () => {
  const at = await published('Annie de Wit, bankjes')
  const other = await published('bankjes')
  expect(await keywords(world.visitor())).toContain('Annie de Wit')
  await publish(at, 'movement')
  expect(await keywords(world.visitor())).not.toContain('Annie de Wit')
  expect(await keywords(world.visitor())).toContain('bankjes')
  expect(await keywords(member)).toContain('Annie de Wit')
  await withdraw(at)
  expect(await keywords(member)).not.toContain('Annie de Wit')
  await forget()
  expect(await kept()).toEqual([{ slug: 'bankjes' }])
  // Let be read again it brings its own anew.
  await publish(at, 'everyone')
  expect(await keywords(world.visitor())).toContain('Annie de Wit')
  for (const one of [at, other]) await withdraw(one)
  await forget()
  expect(await kept()).toEqual([])
})

test('what was laid into another is named as long as something stands under it', async () => {
  await world.sql("delete from action_teams.theme where kind = 'keyword'")
  const [one, two] = [await published('Annie'), await published('naasten')]
  await world.sql(
    "update action_teams.theme set merged_into = (select id from action_teams.theme where slug = 'naasten') where slug = 'annie'",
  )
  const page = async () => (await world.visitor().get('/keywords/naasten')).text()
  expect([await keywords(world.visitor()), await page()]).toEqual([
    expect.stringContaining('Annie'),
    expect.stringContaining('Annie'),
  ])
  await withdraw(two)
  expect(await keywords(world.visitor())).toMatch(/Annie.*naasten/)
  await forget()
  expect(await kept()).toEqual([{ slug: 'annie' }, { slug: 'naasten' }])
  const visitor = world.visitor()
  expect([(await visitor.get('/keywords/annie')).status, visitor.path]).toEqual([200, '/keywords/naasten'])
  await publish(two, 'everyone')
  await withdraw(one)
  expect(await keywords(world.visitor())).not.toContain('Annie')
  expect(await page()).not.toContain('Annie')
  expect((await visitor.get('/keywords/annie')).status).toBe(404)
})
