import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { at, begin, fill, onProgramme, type WeekWorld, weekWorld } from '../testing/world.ts'

// A programme that is released at the moment that people sign up.

let world: WeekWorld
let made: { day: string; rooms: string[] }
let session: string
let gathering: string

beforeAll(async () => {
  world = await weekWorld()
  made = await begin(world)
  session = await onProgramme(world, made, { mostPeople: '1' })
  await releases()
  const [found] = await world.test.sql<{ id: string }>(
    'select gathering_id as id from weeks.programme_session where id = $1',
    [session],
  )
  gathering = found?.id ?? ''
})
afterAll(() => world.test.close())

const releases = async () => {
  await world.lotte.get(`${at}/make`)
  await world.lotte.submit({})
  expect(world.lotte.status).toBe(200)
}
async function signsUp(name: string): Promise<void> {
  const who = world.test.visitor()
  await who.get(`/gatherings/${gathering}/sign-up`)
  await who.submit({ answer: 'yes', name })
  expect(who.status).toBe(200)
}
const placed = () =>
  world.test.sql<{ placed: boolean }>(
    `select placed_at is not null as placed from gatherings.sign_up where answer = 'yes'
     order by coalesce(waiting_since, 'infinity'), placed_at`,
  )
const count = async () => {
  const all = await placed()
  return { all: all.length, placed: all.filter((one) => one.placed).length }
}

/** Until somebody waits for a lock, or the other thing is over. */
async function untilBlocked(over: () => boolean): Promise<void> {
  for (;;) {
    const waiting = await world.test.sql("select from pg_stat_activity where wait_event_type = 'Lock'")
    if (waiting.length > 0 || over()) return
  }
}

test('who is signing up while there comes room gets the place, whoever is first', async () => {
  await signsUp('Mina')
  await fill(world.lotte, `sessions/${session}`, { mostPeople: '2', roomId: made.rooms[1] ?? '' })
  const other = new pg.Client({ connectionString: world.test.database.superuser })
  await other.connect()
  const { rows } = await other.query('select id from gatherings.occurrence where gathering_id = $1', [
    gathering,
  ])
  const on = rows[0].id
  const id = crypto.randomUUID()
  // As a sign-up does it, stopped just before it is done: there was no room yet.
  await other.query('begin')
  await other.query('select gatherings.hold_line($1)', [on])
  await other.query(
    `insert into gatherings.sign_up (id, gathering_id, occurrence_id, sealing_key_id, answer)
     select $1, $2, $3, id, 'yes' from platform.sealing_key limit 1`,
    [id, gathering, on],
  )
  await other.query('select gatherings.give_places($1, $2)', [on, id])
  let over = false
  const released = releases().finally(() => {
    over = true
  })
  await untilBlocked(() => over)
  await other.query('commit')
  await other.end()
  await released
  expect(await count()).toEqual({ all: 2, placed: 2 })
})

test('of many who sign up during a release as many have a place as there is room, and nobody is lost', async () => {
  await fill(world.lotte, `sessions/${session}`, { mostPeople: '5', from: '11:00', until: '12:00' })
  await world.lotte.get(`${at}/make`)
  await Promise.all([
    ...['Bep', 'Wil', 'Noor', 'Iris'].map(signsUp),
    world.lotte.submit({}),
    ...['Bo', 'Toos', 'Jan', 'Daan'].map(signsUp),
  ])
  expect(await count()).toEqual({ all: 10, placed: 5 })
})

test('with less room than before nobody loses their place', async () => {
  await fill(world.lotte, `sessions/${session}`, { mostPeople: '3' })
  await releases()
  await signsUp('Omar')
  expect(await count()).toEqual({ all: 11, placed: 5 })
})
