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
import { publishAgain, writeAndPublish } from '../testing/written.ts'

let world: TestApplication
let movement: string
let lotte: Browserless
let bram: Browserless
let daan: Browserless
let reader: Browserless
const ids: Record<string, string> = {}
let at: string
let story: string
let path: string
let one: string
let own: string
let number = 0
const desk = '/circles/beweging/about-somebody'
const away = () => `/circles/beweging/kept-away/${story}`
beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const person = async (name: string, role: string) => {
    const id = await makePerson(world, name, `${name.toLowerCase()}@voorbeeld.example`)
    ids[name] = id
    ids[`seat of ${name}`] = await makeSeat(world, movement, id, role)
    return world.as(id)
  }
  lotte = await person('Lotte', 'host')
  bram = await person('Bram', 'host')
  daan = await person('Daan', 'member')
})
afterAll(() => world.close())
beforeEach(async () => {
  number += 1
  for (const table of ['away_proposal', 'kept_away', 'held', 'objection', 'story'])
    await world.sql(`delete from stories.${table}`)
  ;({ at, path } = await writeAndPublish(daan, {
    place: movement,
    title: 'De buurvrouw',
    body: 'Met de parkiet.',
  }))
  story = at.slice('/write/'.length)
  reader = world.visitor(`192.0.2.${number}`)
  await reader.get(`${path}/about-me`)
  await reader.submit({ said: 'Dat ben ik', wish: 'leave-out', reach: '' }, `${path}/about-me`)
  own = reader.path
  await lotte.get(desk)
  one = lotte.links().find((link) => link.startsWith(`${desk}/`)) ?? ''
})

async function propose(who = lotte) {
  await who.get(one)
  return who.submit(
    { forWriters: 'Haar ex vindt haar zo.', forObjector: 'U bent er niet veilig mee.' },
    `${one}/keep-away`,
  )
}
/** What a second sees and presses. */
async function says(who: Browserless, answer: 'yes' | 'no') {
  await who.get(away())
  const [proposal] = await world.sql<{ id: string }>(
    'select id from stories.away_proposal where story_id = $1 and says is null',
    [story],
  )
  const form = who.html.includes(`${away()}/say`) ? who.form(`${away()}/say`).values : {}
  return who.post(`${away()}/say`, { ...form, proposal: proposal?.id ?? '', says: answer })
}
const read = async () => (await world.visitor().get(path)).status
const kept = async () => (await world.sql('select from stories.kept_away')).length

test('one proposes and nothing changes; another agrees, and it is in no channel any more', async () => {
  await propose()
  expect(lotte.text()).toContain('Je voorstel ligt klaar.')
  expect(await read()).toBe(200)
  await bram.get(desk)
  expect(bram.links()).toContain(away())
  await bram.get(away())
  expect(bram.text()).toMatch(/Haar ex vindt haar zo\..*U bent er niet veilig mee\./s)
  await says(bram, 'yes')
  expect(await read()).toBe(404)
  const never = await world.visitor().get('/stories/er-was-nooit-iets-abcdef')
  expect((await world.visitor().get(path)).text()).toBe(never.text())
  for (const list of ['/stories', '/stories/feed.atom', '/sitemaps/stories-1.xml', '/search?q=parkiet'])
    expect((await world.visitor().get(list)).html, list).not.toContain('De buurvrouw')
  expect(await world.sql("select from search.document where title = 'De buurvrouw'")).toEqual([])
})

test('nobody agrees to what they proposed themselves, nor who writes it, nor who is in it', async () => {
  await propose()
  await says(lotte, 'yes')
  expect(await kept()).toBe(0)
  const tries = async (who: Browserless) => {
    expect((await who.get(away())).status).toBe(404)
    const [proposal] = await world.sql<{ id: string }>('select id from stories.away_proposal')
    return world.app.house.database.write(who.cookie('kampvuur_session'), async ({ db }) => {
      const { rows } = await sql<{ said: boolean }>`select stories.say_of_away(${proposal?.id}::uuid, true,
        gen_random_uuid(), (select id from platform.sealing_key limit 1)) as said`.execute(db)
      return [rows[0]?.said, (await sql`select id from stories.away_proposal`.execute(db)).rows.length]
    })
  }
  // Told of by their place.
  await world.sql(
    `insert into stories.told_of (id, story_id, name, code_hash, seat_id)
     values (gen_random_uuid(), $1, 'x', sha256(gen_random_uuid()::text::bytea), $2)`,
    [story, ids['seat of Bram']],
  )
  expect(await tries(bram)).toEqual([false, 0])
  expect((await bram.get(one)).text()).not.toContain('Haar ex')
  await world.sql('delete from stories.told_of')
  await world.sql(
    'insert into stories.writer (id, story_id, person_id, place) values (gen_random_uuid(), $1, $2, 2)',
    [story, ids.Bram],
  )
  expect(await tries(bram)).toEqual([false, 0])
  await world.sql('delete from stories.writer where person_id = $1', [ids.Bram])
  expect(await tries(daan)).toEqual([false, 0])
  expect(await read()).toBe(200)
})

test('who wrote it hears, reads why and whom to call, and cannot let it be read', async () => {
  await world.sql(
    "update circles.circle set contact_name = 'Lotte', contact_phone = '0612345678' where id = $1",
    [movement],
  )
  await propose()
  expect((await daan.get(`${at}/away`)).status).toBe(404)
  await says(bram, 'yes')
  const sent = (await letters(world)).filter(
    ({ subject }) => subject === 'Er is iets besloten over je verhaal',
  )
  expect(sent.length).toBeGreaterThan(0)
  expect(JSON.stringify(sent)).not.toMatch(/buurvrouw|Haar ex/)
  await daan.get('/mine')
  expect(daan.links()).toContain(`${at}/away`)
  await daan.get(at)
  expect(daan.links()).toContain(`${at}/away`)
  await daan.get(`${at}/away`)
  expect(daan.text()).toMatch(/Haar ex vindt haar zo\./)
  expect(daan.text()).toContain('06')
  expect(daan.text()).not.toContain('niet veilig')
  expect((await daan.get(`${at}/publish`)).text()).not.toContain('Laat dit lezen')
  await daan.get(at)
  const { values } = daan.form(at)
  const answer = await daan.post(`${at}/publish`, { ...values, audience: 'everyone' })
  expect([answer.status, answer.text().includes('Dit verhaal is voorgoed weg bij lezers.')]).toEqual([
    422,
    true,
  ])
  expect(await read()).toBe(404)
  await expect(
    world.sql(
      `insert into stories.published (id, story_id, movement_id, kind, language, audience, slug, title, in_short, body, plain, bylines)
       select gen_random_uuid(), id, movement_id, kind, language, audience, 'x-abcdef', 'x', '', '{"content": []}', '', '{}'
       from stories.story where id = $1`,
      [story],
    ),
  ).rejects.toThrow(/kept away/)
})

test('who objected reads the reason for them behind their code, and not the other', async () => {
  await propose()
  expect((await reader.get(own)).text()).not.toContain('niet veilig')
  await says(bram, 'yes')
  await reader.get(own)
  expect(reader.text()).toContain('U bent er niet veilig mee.')
  expect(reader.text()).toContain('Het verhaal is voorgoed weg bij lezers.')
  expect(reader.text()).not.toContain('Haar ex')
})

test('its writers disagree with the text they would show, two look again, and it stays or may be read again', async () => {
  await propose()
  await says(bram, 'yes')
  await daan.get(at)
  await daan.submit({ body: 'Met een vogel.', next: 'stay' })
  await daan.get(`${at}/away`)
  await daan.submit({ answer: 'Nu herkent niemand haar.', show: 'yes' }, `${at}/away`)
  expect(daan.text()).toContain('kijken er opnieuw naar')
  await bram.get(away())
  expect(bram.text()).toMatch(/Nu herkent niemand haar\..*Met een vogel\./s)
  await bram.submit({ kind: 'stays', because: 'De straat staat er nog.' }, away())
  await says(bram, 'yes')
  expect((await daan.get(`${at}/away`)).text()).not.toContain('De straat staat er nog.')
  await says(lotte, 'yes')
  expect((await daan.get(`${at}/away`)).text()).toContain('De straat staat er nog.')
  expect(await kept()).toBe(1)
  await lotte.get(away())
  await lotte.submit({ kind: 'back', because: 'Nu is het goed.' }, away())
  expect(await kept()).toBe(1)
  await says(bram, 'yes')
  expect(await kept()).toBe(0)
  expect(await read()).toBe(404)
  expect((await daan.get(`${at}/away`)).text()).toContain('Nu is het goed.')
  await publishAgain(daan, at)
  expect(await world.sql('select from stories.published where story_id = $1', [story])).toHaveLength(1)
})

test('a no to the proposal, an answer meanwhile, or taking it back leaves all as it is', async () => {
  await propose()
  await says(bram, 'no')
  expect([await read(), await kept()]).toEqual([200, 0])
  await lotte.get(one)
  expect(lotte.text()).toContain('Dat ging niet door')
  await propose()
  await says(lotte, 'no')
  await propose()
  await bram.get(one)
  await bram.submit({ answer: 'We spraken erover.' }, one)
  await says(bram, 'yes')
  expect([await read(), await kept()]).toEqual([200, 0])
  expect(
    await world.sql('select to_objector from stories.away_proposal where to_objector is not null'),
  ).toEqual([])
})

test('what is held lies held meanwhile, and goes from there for good', async () => {
  await lotte.get(one)
  await lotte.submit({ reason: 'We kijken.' }, `${one}/hold`)
  await propose()
  expect(await read()).toBe(404)
  await says(bram, 'yes')
  expect(await world.sql('select ended_as, was from stories.held')).toEqual([{ ended_as: 'away', was: null }])
  await world.sql('update stories.held set held_on = held_on - 14, until_on = until_on - 14')
  await world.sql('select stories.end_holds()')
  expect(await read()).toBe(404)
  expect((await daan.get(`${at}/held`)).text()).toContain('Het is nu voorgoed weg bij lezers.')
})

test('erasing what was objected, or an account that decided, undoes nothing; nor does a copy from before', async () => {
  await propose()
  await says(bram, 'yes')
  await world.sql('delete from stories.objection')
  await world.sql('update stories.away_proposal set proposed_by = null, said_by = null')
  expect([await read(), await kept()]).toEqual([404, 1])
  expect((await daan.get(`${at}/away`)).text()).toContain('Haar ex vindt haar zo.')
  // As a return does it: the copy knew nothing of it, and the line comes in once more.
  const [line] = await world.sql<{ id: string }>(
    "select id from platform.stays_closed where kind = 'story-away' and subject_id = $1",
    [story],
  )
  await world.sql('alter table stories.kept_away disable trigger user')
  await world.sql(
    'delete from stories.kept_away; delete from stories.away_proposal; delete from platform.stays_closed',
  )
  await world.sql('alter table stories.kept_away enable trigger user')
  await publishAgain(daan, at)
  const comesIn = () =>
    world.sql(
      "insert into platform.stays_closed (id, kind, subject_id, part, again) values ($1, 'story-away', $2, 'kept', true)",
      [line?.id, story],
    )
  await comesIn()
  expect(await world.sql('select from stories.published where story_id = $1', [story])).toEqual([])
  expect((await daan.get(`${at}/away`)).text()).toContain('Er is een reservekopie van dit huis teruggezet.')
  // Undone by two, it is gone by its key, and no return keeps it away again.
  await world.sql('delete from stories.kept_away; delete from platform.stays_closed')
  await comesIn()
  expect(await kept()).toBe(0)
})

test('who looks after a movement alone is told kindly, and can propose nothing', async () => {
  await world.sql('update circles.seat set ended_at = now() where id = $1', [ids['seat of Bram']])
  await lotte.get(one)
  expect(lotte.text()).toContain('jij bent nu de enige die de beweging beheert')
  expect(lotte.html).not.toContain('/keep-away')
  await world.sql('update circles.seat set ended_at = null where id = $1', [ids['seat of Bram']])
})
