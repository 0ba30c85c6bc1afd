import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  letters,
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { connect } from '../../../platform/database/connect.ts'
import type { Letter } from '../../../platform/mail/letter.ts'
import { publishAgain, writeAndPublish } from '../testing/written.ts'
import { endHolds } from './end-holds.ts'

let world: TestApplication
let movement: string
let lotte: Browserless
let daan: Browserless
let at: string
let path: string
let one: string
const desk = '/circles/beweging/about-somebody'
beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const person = async (name: string, role: string) => {
    const id = await makePerson(world, name, `${name.toLowerCase()}@voorbeeld.example`)
    await makeSeat(world, movement, id, role)
    return world.as(id)
  }
  lotte = await person('Lotte', 'host')
  daan = await person('Daan', 'member')
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.sql('delete from stories.held')
  await world.sql('delete from stories.objection')
  ;({ at, path } = await writeAndPublish(daan, {
    place: movement,
    title: 'De buurvrouw',
    body: 'Met de parkiet.',
  }))
  const reader = world.visitor()
  await reader.get(`${path}/about-me`)
  await reader.submit({ said: 'Dat ben ik', wish: 'change', reach: '' }, `${path}/about-me`)
  await lotte.get(desk)
  one = lotte.links().find((link) => link.startsWith(`${desk}/`)) ?? ''
})

async function hold(reason = 'Het huis is te herkennen.') {
  await lotte.get(one)
  return lotte.submit({ reason }, `${one}/hold`)
}
const read = async () => (await world.visitor().get(path)).status
const theDayComes = async () => {
  await world.sql('update stories.held set held_on = held_on - 14, until_on = until_on - 14')
  await world.sql('select stories.end_holds()')
}

test('held, it is in no channel on the next request, and its address answers as one that was taken back', async () => {
  expect(await read()).toBe(200)
  await hold()
  expect(lotte.text()).toContain('Het verhaal is nu niet te lezen')
  expect(await read()).toBe(404)
  const never = await world.visitor().get('/stories/er-was-nooit-iets-abcdef')
  expect((await world.visitor().get(path)).text()).toBe(never.text())
  for (const list of ['/stories', '/stories/feed.atom', '/sitemaps/stories-1.xml', '/search?q=parkiet'])
    expect((await world.visitor().get(list)).html, list).not.toContain('De buurvrouw')
  expect(await world.sql("select from search.document where title = 'De buurvrouw'")).toEqual([])
})

test('its writers hear at once, read why and until when, and say something back that the desk reads', async () => {
  await hold()
  const sent = (await letters(world)).filter(({ subject }) => subject === 'Je verhaal is even niet te lezen')
  expect(sent.length).toBeGreaterThan(0)
  expect(JSON.stringify(sent)).not.toMatch(/buurvrouw|herkennen/)
  await daan.get('/mine')
  expect(daan.links()).toContain(`${at}/held`)
  await daan.get(at)
  expect(daan.links()).toContain(`${at}/held`)
  await daan.get(`${at}/held`)
  expect(daan.text()).toContain('Het huis is te herkennen.')
  await daan.submit({ answer: 'Ik haal de straat eruit.' }, `${at}/held`)
  await lotte.get(one)
  expect(lotte.text()).toContain('Ik haal de straat eruit.')
})

test('comes back by itself on the day, at its own address and of its own day', async () => {
  const [before] = await world.sql(
    'select slug, published_at, open_since from stories.published where slug = $1',
    [path.slice('/stories/'.length)],
  )
  await hold()
  await world.sql('select stories.end_holds()')
  expect(await read()).toBe(404)
  await theDayComes()
  expect(await read()).toBe(200)
  expect(
    await world.sql('select slug, published_at, open_since from stories.published where slug = $1', [
      path.slice('/stories/'.length),
    ]),
  ).toEqual([before])
  expect(await world.sql('select was, ended_as from stories.held')).toEqual([{ was: null, ended_as: 'back' }])
  expect((await daan.get(`${at}/held`)).text()).toContain('Het is weer te lezen.')
})

test('an answer ends it at once', async () => {
  await hold()
  await lotte.get(one)
  await lotte.submit({ answer: 'We spraken erover, het mag zo.' }, one)
  expect(await read()).toBe(200)
})

test('its writers hear when it is over, after an answer and after its day, and not which story or how', async () => {
  const over = async () =>
    (await letters(world)).filter(({ subject }) => subject === 'Er is bekeken wat iemand van je verhaal zei')
  const before = (await over()).length
  await hold()
  await lotte.get(one)
  await lotte.submit({ answer: 'We spraken erover, het mag zo.' }, one)
  const after = await over()
  expect(after.length).toBe(before + 1)
  expect(JSON.stringify(after)).not.toMatch(/buurvrouw|spraken|herkennen/)
  await world.sql('delete from stories.held')
  await world.sql('update stories.objection set answered_on = null, answer = null')
  await hold()
  await world.sql('update stories.held set held_on = held_on - 14, until_on = until_on - 14')
  const worker = connect(world.database.worker, { max: 1 })
  const posted: Letter[] = []
  const { house } = world.app
  await worker.write(undefined, ({ db }) =>
    endHolds.run({ house, db, origin: '', post: async (letter) => void posted.push(letter) }),
  )
  await worker.close()
  expect(posted.map(({ kind, ids }) => [kind, ids.story])).toEqual([
    ['stories.hold-ended', at.slice('/write/'.length)],
  ])
  expect(await read()).toBe(200)
})

test('what its writers change and let be read meanwhile is what comes back', async () => {
  await hold()
  await daan.get(at)
  await daan.submit({ body: 'Met een vogel.', next: 'stay' })
  await publishAgain(daan, at)
  expect([daan.path, daan.text().includes('De nieuwe tekst ligt klaar.')]).toEqual([`${at}/held`, true])
  expect(await read()).toBe(404)
  await theDayComes()
  const text = (await world.visitor().get(path)).text()
  expect([text.includes('Met een vogel.'), text.includes('parkiet')]).toEqual([true, false])
})

test('what its writers take away does not come back', async () => {
  await hold()
  await daan.get(`${at}/held`)
  await daan.submit({}, `${at}/held/leave`)
  await theDayComes()
  expect(await read()).toBe(404)
  expect(await world.sql('select was, ended_as from stories.held')).toEqual([
    { was: null, ended_as: 'taken-away' },
  ])
})

test('what somebody in it takes their yes back from meanwhile waits', async () => {
  await hold()
  await world.sql(
    `insert into stories.told_of (id, story_id, name, code_hash, asked_number, says, said_number)
     select gen_random_uuid(), story_id, 'x', uuid_send(id), 1, 'no', 1 from stories.held`,
  )
  await theDayComes()
  expect(await read()).toBe(404)
  expect(await world.sql('select ended_as from stories.held')).toEqual([{ ended_as: 'waits' }])
})

test('not twice for one objection, not without a reason, and two weeks at most', async () => {
  await hold('')
  expect([lotte.status, lotte.text().includes('Schrijf waarom.')]).toEqual([422, true])
  expect(await read()).toBe(200)
  await hold()
  const [held] = await world.sql<{ days: number }>('select until_on - held_on as days from stories.held')
  expect(held?.days).toBe(14)
  await expect(world.sql('update stories.held set until_on = held_on + 15')).rejects.toThrow(/check/)
  await theDayComes()
  expect((await lotte.get(one)).text()).not.toContain('Waarom hou je het weg?')
})

test('nobody else holds it, reads why, or lays something in its place', async () => {
  const visitor = world.visitor()
  await visitor.post(`${one}/hold`, { reason: 'x' })
  await daan.post(`${one}/hold`, { reason: 'x' })
  expect(await read()).toBe(200)
  await hold()
  const [held] = await world.sql<{ story_id: string }>('select story_id from stories.held')
  const els = await world.as(await makePerson(world, 'Els'))
  expect((await els.get(`${at}/held`)).status).toBe(404)
  for (const browser of [els, visitor]) {
    const tried = await world.app.house.database.write(browser.cookie('kampvuur_session'), async ({ db }) => [
      (await sql`select id from stories.held`.execute(db)).rows.length,
      (await sql`select stories.leave_held(${held?.story_id}::uuid) as left`.execute(db)).rows,
    ])
    expect(tried).toEqual([0, [{ left: false }]])
  }
  await expect(
    world.app.house.database.write(lotte.cookie('kampvuur_session'), ({ db }) =>
      sql`select was from stories.held`.execute(db),
    ),
  ).rejects.toThrow(/permission denied/)
})

/** As a return does it: the copy knew nothing of it, and the line comes in once more. */
async function returned() {
  const [line] = await world.sql<{ id: string; subject_id: string; part: string }>(
    "select id, subject_id, part from platform.stays_closed where kind = 'story-held' and subject_id = $1",
    [at.slice('/write/'.length)],
  )
  await world.sql('alter table stories.held disable trigger user')
  await world.sql('delete from stories.held')
  await world.sql('alter table stories.held enable trigger user')
  await world.sql('delete from platform.stays_closed where id = $1', [line?.id])
  await world.sql(
    "insert into platform.stays_closed (id, kind, subject_id, part, again) values ($1, 'story-held', $2, $3, true)",
    [line?.id, line?.subject_id, line?.part],
  )
}

test('after a return it is held until its day, its writers read that the reason is gone, and what they lay ready comes', async () => {
  await hold()
  await returned()
  await daan.get(`${at}/held`)
  expect(daan.text()).toContain('Er is een reservekopie van dit huis teruggezet.')
  expect(daan.text()).not.toContain('Wil je iets terugzeggen?')
  await lotte.get(one)
  expect(lotte.text()).toContain('stond daar niet in')
  await publishAgain(daan, at)
  expect(await world.sql('select from stories.published where story_id = $1', [at.slice(7)])).toEqual([])
  await theDayComes()
  expect(await world.sql('select title from stories.published where story_id = $1', [at.slice(7)])).toEqual([
    { title: 'De buurvrouw' },
  ])
})

test('after a return nothing comes back by itself, which its writers read; one that ended is held no more', async () => {
  await hold()
  await returned()
  await theDayComes()
  expect(await read()).toBe(404)
  expect((await daan.get(`${at}/held`)).text()).toContain('Je kunt het nu weer laten lezen.')
  await returned()
  expect(await world.sql('select from stories.held')).toEqual([])
})
