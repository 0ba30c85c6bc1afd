import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
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
let team: string
let strong: Browserless
let weak: Browserless
const path = '/circles/de-linde/second-step'

const strengthen = (person: string, where = '') =>
  world.sql(`update platform.session set strong_at = now() where person_id = $1 ${where}`, [person])

beforeAll(async () => {
  world = await startTestApplication()
  house = await makeCircle(world, { slug: 'de-linde', name: 'De Linde', visibility: 'members' })
  team = await makeCircle(world, {
    kind: 'team',
    slug: 'team-oost',
    name: 'Team Oost',
    visibility: 'members',
  })
  const petra = await makePerson(world, 'Petra')
  await makeSeat(world, house, petra, 'host')
  await makeSeat(world, team, petra, 'member')
  strong = await world.as(petra)
  await strengthen(petra)
  weak = await world.as(petra)
})
afterAll(() => world.close())
beforeEach(() => world.sql(`update circles.circle set second_step = 'nobody'`))

const settle = async (asks: string, browser = strong) => {
  await browser.get(path)
  return browser.submit({ asks })
}

describe('a circle that asks a second step', () => {
  test.each(['hosts', 'everybody'])(
    'of %s is not there for who did not take it, on any page; the rest is',
    async (asks) => {
      expect((await settle(asks)).text()).toContain('Dit geldt nu.')
      expect((await strong.get('/circles/de-linde')).status).toBe(200)
      for (const address of [
        '/circles/de-linde',
        path,
        '/circles/de-linde/people/invite',
        '/circles/de-linde/sign-in',
      ])
        expect((await weak.get(address)).status).toBe(404)
      expect((await weak.get('/circles/team-oost')).status).toBe(200)
      await weak.get('/mine')
      expect(weak.text()).toContain(
        'Deze plekken vragen een tweede stap bij het inloggen. Tot die tijd zie je ze niet: De Linde.',
      )
      expect(weak.links()).toContain('/sign-in/second?next=%2Fmine')
      await strong.get('/mine')
      expect(strong.text()).not.toContain('Nog een stap te zetten')
    },
  )

  test('of hosts asks nothing of members, until they become one', async () => {
    await settle('hosts')
    const wil = await makePerson(world, 'Wil')
    const seat = await makeSeat(world, house, wil, 'member')
    const browser = await world.as(wil)
    expect((await browser.get('/circles/de-linde')).status).toBe(200)
    await world.sql(`update circles.seat set role = 'host' where id = $1`, [seat])
    expect((await browser.get('/circles/de-linde')).status).toBe(404)
  })

  test('counts for who comes later too, and for nobody without an account', async () => {
    await settle('everybody')
    const nieuw = await makePerson(world, 'Nieuw')
    await makeSeat(world, house, nieuw, 'member')
    expect((await (await world.as(nieuw)).get('/circles/de-linde')).status).toBe(404)
    expect(
      await world.sql(
        `select distinct s.asks_more from circles.seat s join circles.circle c on c.id = s.circle_id where c.kind = 'fire'`,
      ),
    ).toEqual([])
  })

  test('what an organisation vouches for counts there, and nowhere else', async () => {
    const anne = await makePerson(world, 'Anne')
    for (const circle of [house, team]) await makeSeat(world, circle, anne, 'member')
    await world.sql(`update circles.circle set second_step = 'everybody' where id in ($1, $2)`, [house, team])
    const browser = await world.as(anne)
    await world.sql(`update platform.session set strong_at = now(), strong_in = $2 where person_id = $1`, [
      anne,
      house,
    ])
    expect((await browser.get('/circles/de-linde')).status).toBe(200)
    expect((await browser.get('/circles/team-oost')).status).toBe(404)
  })

  test('is not seen from a page that was kept for a device with the step', async () => {
    await settle('everybody')
    const address = '/circles/de-linde?kept'
    expect((await strong.get(address)).status).toBe(200)
    expect((await strong.get(address)).status).toBe(200)
    expect((await weak.get(address)).status).toBe(404)
    await world.sql(`update circles.circle set visibility = 'everyone' where id = $1`, [house])
    await strong.get(address)
    expect(strong.text()).toContain('Jij zit in deze kring')
    await weak.get(address)
    expect(weak.text()).not.toContain('Jij zit in deze kring')
    await world.sql(`update circles.circle set visibility = 'members' where id = $1`, [house])
  })
})

describe('settling it', () => {
  test('needs the step, and who has not taken it reads where to', async () => {
    expect((await settle('everybody', weak)).status).toBe(422)
    expect(weak.text()).toContain('Zet eerst zelf de tweede stap.')
    expect(await world.sql(`select second_step from circles.circle where id = $1`, [house])).toEqual([
      { second_step: 'nobody' },
    ])
    const attempt = world.app.house.database.write(weak.cookie('kampvuur_session'), ({ db }) =>
      db
        .selectNoFrom((e) => e.fn('circles.settle_second_step', [e.val(house), e.val('everybody')]).as('x'))
        .execute(),
    )
    await expect(attempt).rejects.toMatchObject({ code: '42501' })
  })

  test('is refused for nonsense, for who is no host, and after another host chose', async () => {
    expect((await settle('sommigen')).status).toBe(422)
    const wil = await makePerson(world, 'Wil')
    await makeSeat(world, house, wil, 'member')
    expect((await (await world.as(wil)).get(path)).status).toBe(403)
    await strong.get(path)
    await world.sql(`update circles.circle set second_step = 'hosts' where id = $1`, [house])
    await strong.submit({ asks: 'everybody' })
    expect(strong.status).toBe(409)
    expect(strong.text()).toContain('Iemand anders koos net ook.')
  })

  test('fires ask nothing, whoever tries', async () => {
    const fire = await makeCircle(world, { kind: 'fire', name: 'Soep' })
    const attempt = world.sql(`update circles.circle set second_step = 'everybody' where id = $1`, [fire])
    await expect(attempt).rejects.toMatchObject({ code: '23514' })
  })
})
