import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePerson, makeSeat } from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { connect, type Database } from '../../../platform/database/connect.ts'
import { announce, type GatheringWorld, gatheringWorld, plan } from '../testing/world.ts'

// Ria is away for some days, and Daan looks after the house meanwhile.

let world: GatheringWorld
let web: Database
let daan: Browserless
let planned: string
let asked: string

beforeAll(async () => {
  world = await gatheringWorld()
  web = connect(world.test.database.web)
  const { sql } = world.test
  const daanId = await makePerson(world.test, 'Daan')
  const seat = await makeSeat(world.test, world.houseId, daanId)
  daan = await world.test.as(daanId)
  planned = await plan(world, { audience: 'everyone' })
  await world.ria.get(`/gatherings/${planned}/prepare/sign-up`)
  await world.ria.submit({ signUp: 'yes', mostPeople: '', mayBring: 'no' })
  asked = randomUUID()
  await sql(
    `insert into circles.host_asked (id, circle_id, kind, by_seat_id, to_seat_id, from_on, until_on, outcome)
     select $1, h.circle_id, 'stand-in', h.id, $2, platform.day_of(now()) + 1, platform.day_of(now()) + 3, 'yes'
     from circles.seat h where h.circle_id = $3 and h.role = 'host'`,
    [asked, seat, world.houseId],
  )
})
afterAll(async () => {
  await web?.close()
  await world?.test.close()
})

/** From so many days from now, for so many days. */
const away = (from: number, until: number) =>
  world.test.sql(
    'update circles.host_asked set from_on = platform.day_of(now()) + $2::int, until_on = platform.day_of(now()) + $3::int where id = $1',
    [asked, from, until],
  )
const pages = () => [
  `/circles/${world.slug}/gatherings/new`,
  `/gatherings/${planned}/prepare/what`,
  `/gatherings/${planned}/people`,
]
const opened = async () => {
  const found = []
  for (const page of pages()) found.push((await daan.get(page)).status)
  return found
}
test('before the days they were asked for they do nothing of it', async () => {
  expect(await opened()).toEqual([403, 403, 403])
})

test('on those days they plan, change, receive and call off as a host does', async () => {
  await away(0, 1)
  expect(await opened()).toEqual([200, 200, 200])
  await daan.get(`/circles/${world.slug}`)
  expect(daan.links()).toContain(`/circles/${world.slug}/gatherings/new`)
  const own = await plan({ ...world, ria: daan }, { title: 'Soep voor iedereen', announced: false })
  await daan.get(`/gatherings/${own}/prepare/sign-up`)
  expect(daan.text()).not.toContain('Ria Kempen')
  await daan.submit({ signUp: 'yes', mostPeople: '12', mayBring: 'no' })
  await announce(daan, own)
  expect((await world.test.visitor().get(`/gatherings/${own}`)).text()).toContain('Soep voor iedereen')
  expect((await daan.get(`/gatherings/${own}/people`)).status).toBe(200)
  await daan.get(`/gatherings/${planned}/prepare/what`)
  await daan.submit({ title: 'De achterdeur staat op een kier' })
  await daan.get(`/gatherings/${planned}/cancel`)
  await daan.submit({ because: 'Ria is ziek.' })
  expect((await world.test.visitor().get(`/gatherings/${planned}`)).text()).toMatch(
    /op een kier.*Ria is ziek\./,
  )
  // What they planned is received by the host once back.
  expect((await world.ria.get(`/gatherings/${own}/people`)).status).toBe(200)
})

test('whom the circle is asked with, and who that would be, stays with the host', async () => {
  const page = `/gatherings/${planned}/ask-circle`
  expect((await daan.get(page)).status).toBe(403)
  expect((await world.ria.get(page)).status).toBe(200)
  expect((await daan.get(`/gatherings/${planned}`)).links()).not.toContain(page)
})

test('they do not choose who receives people, nor make themselves one who does', async () => {
  const token = daan.cookie('kampvuur_session')
  const named = web.write(token, ({ db }) =>
    db
      .insertInto('gatherings.receiver')
      .columns(['gathering_id', 'seat_id'])
      .expression(
        (eb) =>
          eb
            .selectFrom('circles.seat')
            .select((of) => [of.val(planned).as('gathering'), 'id'])
            .where('circle_id', '=', world.houseId)
            .where('role', '=', 'member') as never,
      )
      .execute(),
  )
  await expect(named).rejects.toMatchObject({ code: '42501' })
})

test('from the day after nothing of it is left to them', async () => {
  await away(-3, -1)
  expect(await opened()).toEqual([403, 403, 403])
  const changed = await web.write(daan.cookie('kampvuur_session'), ({ db }) =>
    db.updateTable('gatherings.gathering').set({ title: 'x' }).executeTakeFirstOrThrow(),
  )
  const names = await web.read(daan.cookie('kampvuur_session'), ({ db }) =>
    db.selectFrom('gatherings.sign_up').select('id').execute(),
  )
  expect([changed.numUpdatedRows, names]).toEqual([0n, []])
})

test('a host who is back before the last day is host alone again at once', async () => {
  await away(0, 1)
  expect(await opened()).toEqual([200, 200, 200])
  await world.test.sql('update circles.host_asked set ended_at = now() where id = $1', [asked])
  expect(await opened()).toEqual([403, 403, 403])
})
