import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { historyWords } from './words.ts'

let world: TestApplication
let movement: string
let lotte: Browserless

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const person = await makePerson(world, 'Lotte')
  await makeSeat(world, movement, person, 'host')
  lotte = await world.as(person)
  await world.sql('update platform.session set strong_at = now() where person_id = $1', [person])
})
afterAll(() => world.close())

test('what a host settles elsewhere is told too: the second step, and from how many people on something is told', async () => {
  const member = await makePerson(world, 'Mina')
  await makeSeat(world, movement, member, 'member')
  await lotte.get('/circles/beweging/second-step')
  await lotte.submit({ asks: 'hosts' })
  await lotte.get('/circles/beweging/small-worlds')
  await lotte.submit({ fewest: '10' })
  const mina = await world.as(member)
  await mina.get('/circles/beweging/history')
  expect(mina.text()).toContain('Lotte koos dat we pas vanaf 10 mensen iets over een groep vertellen.')
  expect(mina.text()).toContain(
    'Lotte vraagt van gastheren en gastvrouwen een tweede stap om hier binnen te komen.',
  )
})

test('a list that a host took in, and took back, is told without who stands in it', async () => {
  await world.sql(
    `insert into circles.import (id, circle_id, holds, counted) values (gen_random_uuid(), $1, 'people', '{"new": 3}')`,
    [movement],
  )
  await world.sql('update circles.import set undone_at = now()')
  await lotte.get('/circles/beweging/history')
  expect(lotte.text()).toMatch(/nam een lijst weer terug\..*vroeg met een lijst wie hier een plek wil\./)
})

test('an address that a circle had leads to it, also when a list brings a house of that name', async () => {
  const house = await makeCircle(world, {
    name: 'Wielhuis',
    slug: 'wielhuis',
    parentId: movement,
    movementId: movement,
  })
  await makeSeat(world, house, await makePerson(world, 'Anne'), 'host')
  await world.sql(`update circles.circle set name = 'Kadehuis', slug = 'kadehuis' where id = $1`, [house])
  await world.sql(`insert into circles.former_slug (slug, circle_id) values ('wielhuis', $1)`, [house])
  await makeCircle(world, { name: 'Wielhuis', slug: 'wielhuis', parentId: movement, movementId: movement })
  expect((await world.visitor().get('/circles/wielhuis')).path).toBe('/circles/kadehuis')
  const [fresh] = await world.sql<{ slug: string }>(`select slug from circles.circle where name = 'Wielhuis'`)
  expect(fresh?.slug).toMatch(/^wielhuis-[0-9a-f]{6}$/)
})

test('what a host does in another room is told: that, once, and not what', async () => {
  const other = await makeCircle(world, { kind: 'movement', name: 'De Zuster', slug: 'zuster' })
  const person = await makePerson(world, 'Anne')
  await makeSeat(world, other, person, 'host')
  const anne = await world.as(person)
  const gathering = randomUUID()
  await world.sql(
    "insert into gatherings.gathering (id, circle_id, kind, title) values ($1, $2, 'meeting', 'Stille tafel')",
    [gathering, other],
  )
  await world.app.house.database.write(anne.cookie('kampvuur_session'), async ({ db }) => {
    await sql`insert into participants.face (circle_id, who) values (${other}::uuid, 'een')`.execute(db)
    await sql`update participants.face set who = 'twee' where circle_id = ${other}::uuid`.execute(db)
    await sql`insert into movements.colours (circle_id) values (${other}::uuid)`.execute(db)
    await sql`insert into movements.welcome (movement_id) values (${other}::uuid)`.execute(db)
    await sql`insert into movements.elsewhere (movement_id) values (${other}::uuid)`.execute(db)
    await sql`insert into movements.rooms (movement_id) values (${other}::uuid)`.execute(db)
    await sql`insert into movements.sister (movement_id, sister_id) values (${other}::uuid, ${movement}::uuid)`.execute(
      db,
    )
    await sql`insert into funding.line (id, movement_id, kind, title) values (gen_random_uuid(), ${other}::uuid, 'idea',
      'Geheim potje')`.execute(db)
    for (const status of ['announced', 'cancelled'])
      await sql`update gatherings.gathering set status = ${status} where id = ${gathering}::uuid`.execute(db)
  })
  const told = (await anne.get('/circles/zuster/history')).text()
  for (const sentence of [
    'Anne veranderde de kleuren.',
    'Anne veranderde waar de beweging nog meer te vinden is.',
    'Anne veranderde het welkom.',
    'Anne koos wat hier open is.',
    'Anne veranderde welke bewegingen bij deze horen.',
    'Anne veranderde iets bij beloften en geld.',
    'Anne kondigde een bijeenkomst aan.',
    'Anne zegde een bijeenkomst af.',
  ])
    expect(told).toContain(sentence)
  expect(told.split('Anne veranderde wat deze plek van zichzelf vertelt.')).toHaveLength(2)
  expect(told).not.toMatch(/Geheim|Stille/)
  // It is theirs who sit there.
  expect((await lotte.get('/circles/zuster/history')).status).toBe(403)
})

test('every deed that a room tells has its words', async () => {
  const told = await world.sql<{ kind: string }>(
    `select distinct split_part(encode(t.tgargs, 'escape'), '\\000', 1) as kind from pg_trigger t
     join pg_proc p on p.oid = t.tgfoid where p.proname = 'tell_deed'`,
  )
  expect(told.length).toBeGreaterThan(7)
  const kinds = [...told.map(({ kind }) => kind), 'week-released', 'sign-in-secret']
  expect(kinds.filter((kind) => !historyWords.has(`deed.${kind}`))).toEqual([])
})
