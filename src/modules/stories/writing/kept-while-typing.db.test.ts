import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'

let world: TestApplication
let writer: Browserless
let other: Browserless
let at: string

beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const [toos, piet] = [await makePerson(world, 'Toos'), await makePerson(world, 'Piet')]
  for (const person of [toos, piet]) await makeSeat(world, movement, person)
  writer = await world.as(toos)
  other = await world.as(piet)
  await writer.get('/write/new')
  await writer.submit({ kind: 'story', place: movement })
  at = writer.path
})
afterAll(() => world.close())

/** As the editor sends it while somebody types. */
const typed = (body: string, version: string) =>
  writer.once('POST', `${at}/keep`, { ...writer.form().values, title: 'Soep', body, _version: version })

test('what is typed is kept, with the version it is now, and the page stays', async () => {
  await writer.get(at)
  const answer = await typed('We **aten** samen warme soep.', '1')
  expect([answer.status, answer.headers.get('kampvuur-version'), await answer.text()]).toEqual([204, '2', ''])
  // The answer got lost, and the same is sent again: nothing is done twice.
  const again = await typed('We **aten** samen warme soep.', '1')
  expect([again.status, again.headers.get('kampvuur-version')]).toEqual([204, '2'])
  await writer.get(at)
  expect(writer.form().values).toMatchObject({
    title: 'Soep',
    body: 'We **aten** samen warme soep.',
    _version: '2',
  })
})

test('who comes after somebody else is told so, and nothing is written over', async () => {
  await writer.get(at)
  expect((await typed('Over elkaar heen.', '1')).status).toBe(409)
  await writer.get(at)
  expect(writer.form().values.body).toBe('We **aten** samen warme soep.')
})

test('nobody else keeps anything there, or sees how it reads and what changed', async () => {
  await other.get('/write/new')
  const { values } = other.form()
  const answers = [
    await other.once('POST', `${at}/keep`, { ...values, title: 'x', body: 'x', _version: '2' }),
  ]
  for (const rest of ['readable', 'versions', 'versions/1'])
    answers.push(await other.once('GET', `${at}/${rest}`))
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
})

test('each version is told beside the one before it, to who writes', async () => {
  await world.sql("update stories.version set begun_at = begun_at - interval '1 hour'")
  await writer.get(at)
  await writer.submit({ body: 'We **aten** samen warme soep en dronken.' }, at)
  await writer.get(`${at}/versions`)
  const versions = writer.links().filter((link) => link.startsWith(`${at}/versions/`))
  expect(versions).toEqual([`${at}/versions/2`, `${at}/versions/1`])
  await writer.get(`${at}/versions/2`)
  expect(writer.text()).toMatch(/Alinea anders .*nieuw: +en dronken/)
  await writer.get(`${at}/versions/1`)
  expect(writer.html).toContain('<strong>aten</strong>')
  for (const none of ['0', '3', 'x', '99999999'])
    expect((await writer.get(`${at}/versions/${none}`)).status).toBe(404)
})

test('how it reads is told, with kinder words', async () => {
  await writer.get(at)
  await writer.submit({ body: 'Teneinde te eten, kookten we.' }, at)
  await writer.get(`${at}/readable`)
  expect(writer.text()).toMatch(/Teneinde .*om/)
})
