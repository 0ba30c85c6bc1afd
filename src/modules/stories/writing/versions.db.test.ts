import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { publishAgain } from '../testing/written.ts'

let world: TestApplication
let writer: Browserless
let movement: string

const long = 'Het tochtte in de gang, en niemand deed de deur dicht. '.repeat(8).trim()

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const toos = await makePerson(world, 'Toos')
  await makeSeat(world, movement, toos)
  writer = await world.as(toos)
})
afterAll(() => world.close())

async function begin(body = long): Promise<string> {
  await writer.get('/write/new')
  await writer.submit({ kind: 'story', place: movement })
  const at = writer.path
  await keep(at, body)
  return at
}
/** As the editor sends it while somebody types. */
async function keep(at: string, body: string, who = writer): Promise<void> {
  await who.get(at)
  const { status } = await who.once('POST', `${at}/keep`, { ...who.form(at).values, title: 'De deur', body })
  expect(status).toBe(204)
}
/** With the button. */
async function save(at: string, body: string): Promise<void> {
  await writer.get(at)
  await writer.submit({ title: 'De deur', body, next: 'stay' }, at)
}
const versionsOf = async (at: string) => {
  await writer.get(`${at}/versions`)
  return writer.links().filter((link) => link.startsWith(`${at}/versions/`)).length
}

test('who writes on without a pause begins another version after a while', async () => {
  const at = await begin()
  // Written on each quarter of an hour, and kept each time.
  await world.sql(
    "update stories.version set begun_at = begun_at - interval '21 minutes', at = now() where story_id = $1",
    [at.slice(7)],
  )
  await keep(at, `${long} Nu niet meer.`)
  expect(await versionsOf(at)).toBe(2)
})

test('what takes away most of the text is another version, so that it can be brought back', async () => {
  const at = await begin()
  await keep(at, `${long} Nu niet meer.`)
  expect(await versionsOf(at)).toBe(1)
  await keep(at, 'Weg.')
  expect(await versionsOf(at)).toBe(2)
  await writer.get(`${at}/versions/1`)
  expect(writer.text()).toContain(`${long} Nu niet meer.`)
})

test('what somebody kept with the button stays, and what is typed since goes on behind it', async () => {
  const at = await begin()
  await save(at, `${long} Nu niet meer.`)
  // What was kept by itself before it was no version of its own.
  expect(await versionsOf(at)).toBe(1)
  await keep(at, `${long} Nu dus wel.`)
  await keep(at, `${long} Nu dus weer.`)
  expect(await versionsOf(at)).toBe(2)
  await save(at, `${long} Nu voorgoed.`)
  await save(at, `${long} Of toch niet.`)
  expect(await versionsOf(at)).toBe(3)
  expect(writer.text()).toContain('Met de knop bewaard.')
  await writer.get(`${at}/versions/1`)
  expect(writer.text()).toContain('Nu niet meer.')
  await writer.get(`${at}/versions/2`)
  expect(writer.text()).toContain('Nu voorgoed.')
  await writer.get(`${at}/versions/3`)
  expect(writer.text()).toMatch(/Alinea anders.*Of toch niet/)
})

test('the same kept once more is no version', async () => {
  const at = await begin()
  await world.sql("update stories.version set begun_at = begun_at - interval '1 day' where story_id = $1", [
    at.slice(7),
  ])
  await save(at, long)
  await save(at, long)
  await keep(at, long)
  expect(await versionsOf(at)).toBe(1)
})

test('nothing goes over what was kept with the button, also not past all pages', async () => {
  const at = await begin()
  await save(at, long)
  await world.app.house.database.write(writer.cookie('kampvuur_session'), async ({ db }) => {
    const { numUpdatedRows } = await db
      .updateTable('stories.version')
      .set({ content: Buffer.from('x') })
      .where('story_id', '=', at.slice(7))
      .executeTakeFirstOrThrow()
    expect(numUpdatedRows).toBe(0n)
  })
})

test('what was let be read is not written over, also not once it was taken away', async () => {
  const at = await begin()
  await publishAgain(writer, at)
  await writer.get(`${at}/withdraw`)
  await writer.submit({})
  await keep(at, `${long} Nu niet meer.`)
  expect(await versionsOf(at)).toBe(2)
  await keep(at, `${long} Nu dus wel.`)
  expect(await versionsOf(at)).toBe(2)
})

test('the whole text of an older version is read, and laid down as the newest one', async () => {
  const at = await begin(`${long}\n\n## Daarna\n\nDe deur ging dicht.`)
  await keep(at, 'Weg.')
  await keep(at, 'Weg ermee.')
  await writer.get(`${at}/versions/2`)
  expect(writer.text()).toContain('De hele tekst')
  await writer.get(`${at}/versions/1`)
  expect(writer.text()).toContain('De deur ging dicht.')
  await writer.submit({}, `${at}/versions/1/take-back`)
  expect(writer.path).toBe(at)
  expect(writer.form().values.body).toBe(`${long}\n\n## Daarna\n\nDe deur ging dicht.`)
  expect(await versionsOf(at)).toBe(3)
  await writer.get(`${at}/versions/2`)
  expect(writer.text()).toContain('Weg ermee.')
})

test('who takes a text back after somebody else wrote is told so, and nothing is lost', async () => {
  const at = await begin()
  await keep(at, 'Weg.')
  await writer.get(`${at}/versions/1`)
  await world.sql('update stories.story set version = version + 1 where id = $1', [at.slice(7)])
  await writer.submit({}, `${at}/versions/1/take-back`)
  expect(writer.status).toBe(409)
  await writer.get(at)
  expect(writer.form().values.body).toBe('Weg.')
  expect(await versionsOf(at)).toBe(2)
})

test('there is nothing to take back of the newest version, nor of one that is not there', async () => {
  const at = await begin()
  await writer.get(`${at}/versions/1`)
  expect(writer.html).not.toContain('take-back')
  const { values } = await keep(at, 'Weg.').then(() => writer.form())
  expect((await writer.once('POST', `${at}/versions/9/take-back`, values)).status).toBe(404)
})

test('who looks after what nobody with an account wrote goes on in one version too, and is asked for no name', async () => {
  const at = await begin()
  await world.sql('update stories.writer set person_id = null where story_id = $1', [at.slice(7)])
  const lotte = await makePerson(world, 'Lotte')
  await makeSeat(world, movement, lotte, 'host')
  const host = await world.as(lotte)
  const types = async (more: string) => {
    await keep(at, `${long} ${more}`, host)
    expect(Object.keys(host.form(at).values)).not.toContain('byline')
  }
  for (const more of ['Nu', 'Nu niet', 'Nu niet meer.']) await types(more)
  // One of who wrote it, one of who looks after it.
  const versions = await world.sql('select number from stories.version where story_id = $1', [at.slice(7)])
  expect(versions).toHaveLength(2)
  await host.get(at)
  expect(host.form(at).values.body).toBe(`${long} Nu niet meer.`)
  expect(await world.sql('select name from stories.writer where story_id = $1', [at.slice(7)])).toEqual([
    { name: 'Toos' },
  ])
})
