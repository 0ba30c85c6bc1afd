import { type RawBuilder, sql } from 'kysely'
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
let toos: Browserless
let at: string

const answer = 'Het begint nog bij het rooster.'

beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  house = await makeCircle(world, { name: 'Het Wielhuis', parentId: movement, movementId: movement })
})
afterAll(() => world.close())

async function sitting(name: string, role = 'member'): Promise<Browserless> {
  const id = await makePerson(world, name)
  await makeSeat(world, house, id, role)
  return world.as(id)
}
beforeEach(async () => {
  toos = await sitting('Toos')
  await toos.get('/write/new')
  await toos.submit({ kind: 'story', place: house })
  at = toos.path
  await toos.submit({ title: 'Aan de kade', body: 'Zo ging het.', next: 'stay' })
})
const keep = async (browser: Browserless, fields: Record<string, string>) => {
  await browser.get(`${at}/readable`)
  return browser.submit(fields, `${at}/readable`)
}
const asPerson = async (browser: Browserless, query: RawBuilder<unknown>) =>
  world.app.house.database.write(
    browser.cookie('kampvuur_session'),
    async ({ db }) => (await query.execute(db)).rows,
  )

test('what one answers oneself is kept sealed, and shown beside the question who may read it', async () => {
  await keep(toos, { matters: answer })
  await toos.get(`${at}/publish`)
  expect(toos.text()).toContain(answer)
  const [row] = await world.sql<{ answers: Buffer }>('select answers from stories.asked_oneself')
  expect(row?.answers.toString('latin1')).not.toContain('rooster')
  await keep(toos, { matters: 'Nu bij haar.' })
  await toos.get(`${at}/publish`)
  expect(toos.text()).toContain('Nu bij haar.')
  expect(toos.text()).not.toContain(answer)
})

test('nothing waits for it, and it stands nowhere that others read', async () => {
  await toos.get(`${at}/publish`)
  await toos.submit({ audience: 'everyone' }, `${at}/publish`)
  expect(toos.path).toMatch(/^\/stories\//)
  const { path } = toos
  await keep(toos, { matters: answer, lived: answer, reads: answer })
  await toos.get(`${at}/publish`)
  await toos.submit({ audience: 'everyone' }, `${at}/publish`)
  const visitor = world.visitor()
  await visitor.get(path)
  expect(visitor.text()).toContain('Zo ging het.')
  expect(visitor.html).not.toContain('rooster')
})

test('nobody else reads or writes it: not who looks after the house, not past the pages', async () => {
  await keep(toos, { lived: answer })
  for (const other of [await sitting('Gerda', 'host'), await sitting('Nel')]) {
    for (const page of ['/readable', '/publish', '/mine.txt'])
      expect((await other.get(`${at}${page}`)).status).toBe(404)
    expect(await asPerson(other, sql`select story_id from stories.asked_oneself`)).toEqual([])
    await asPerson(other, sql`update stories.asked_oneself set answers = 'x'`)
    await expect(
      asPerson(
        other,
        sql`insert into stories.asked_oneself (story_id, answers) values (${at.slice(7)}::uuid, 'x')`,
      ),
    ).rejects.toThrow()
  }
  await toos.get(`${at}/readable`)
  expect(toos.form(`${at}/readable`).values.lived).toBe(answer)
})

test('two who answer at once both read what the other made of it', async () => {
  await keep(toos, { matters: 'Eerst.' })
  await toos.get(`${at}/readable`)
  const { values } = toos.form(`${at}/readable`)
  await keep(toos, { matters: answer })
  await toos.get(`${at}/readable`)
  const fresh = toos.form(`${at}/readable`).values
  await toos.post(`${at}/readable`, { ...fresh, _version: values._version ?? '', matters: 'Iets anders.' })
  expect(toos.status).toBe(409)
  expect(toos.text()).toContain(answer)
  expect(toos.form(`${at}/readable`).values.matters).toBe('Iets anders.')
})

test('it goes along with what one wrote, and away with it', async () => {
  await keep(toos, { lived: answer })
  const taken = await toos.once('GET', `${at}/mine.txt`)
  expect(await taken.text()).toBe(
    `Aan de kade\n\nZo ging het.\n\nWie las het die het zelf meemaakt?\n${answer}\n`,
  )
  await toos.get(`${at}/throw-away`)
  await toos.submit({})
  expect(await world.sql('select from stories.asked_oneself where story_id = $1', [at.slice(7)])).toEqual([])
})
