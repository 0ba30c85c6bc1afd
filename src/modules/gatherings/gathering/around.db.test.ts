import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCircle, makePerson, makeSeat } from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { type GatheringWorld, gatheringWorld, plan } from '../testing/world.ts'

// Oost, a region, with a house in it by a second place, a team of that house, a house elsewhere, and a partner beside it.
let world: GatheringWorld
let east: GatheringWorld
let ids: Record<'region' | 'house' | 'team' | 'elsewhere' | 'partner' | 'council', string>
beforeAll(async () => {
  world = await gatheringWorld()
  const { test: app, movementId, houseId } = world
  const inMovement = (name: string, kind: string, parentId = movementId, slug?: string) =>
    makeCircle(app, { kind, name, parentId, movementId, ...(slug && { slug }) })
  const region = await inMovement('Oost', 'region', movementId, 'oost')
  ids = {
    ...{ region, house: houseId },
    team: await inMovement('Team Berk', 'team', houseId),
    council: await inMovement('Raad van Oost', 'council', region),
    elsewhere: await inMovement('De Kade', 'organisation'),
    partner: await inMovement('Zorgkantoor', 'partner', region),
  }
  await app.sql('insert into circles.within (circle_id, in_id) values ($1, $2)', [houseId, region])
  const hostId = await makePerson(app, 'Wies')
  await makeSeat(app, region, hostId, 'host')
  east = { ...world, slug: 'oost', riaId: hostId, ria: await app.as(hostId) }
})
afterAll(() => world?.test.close())

const sees = async (who: Browserless, id: string) => {
  const { status } = await who.get(`/gatherings/${id}`)
  const listed = (await who.get('/agenda')).html.includes(id)
  expect(listed).toBe(status === 200)
  return status === 200
}

test('who sits in a region, however deep, knows of its meeting and signs up; nobody else, and no calendar of all', async () => {
  const id = await plan(east, { title: 'Oost aan tafel', audience: 'around' })
  const { test: app } = world
  const sat = async (circle: keyof typeof ids) => sees(await world.person(circle, ids[circle]), id)
  expect([await sat('team'), await sat('house'), await sat('council'), await sat('region')]).toEqual([
    true,
    true,
    true,
    true,
  ])
  const movement = await world.person('beweging', world.movementId)
  expect([await sat('elsewhere'), await sat('partner'), await sees(movement, id)]).toEqual([
    false,
    false,
    false,
  ])
  expect(await sees(app.visitor(), id)).toBe(false)
  const listener = await world.person('luistert', ids.team, 'listener')
  expect(await sees(listener, id)).toBe(false)
  expect((await app.visitor().get('/agenda/calendar/oost.ics')).html).not.toContain(id)

  const joost = await world.person('Joost', ids.team)
  await joost.get(`/gatherings/${id}`)
  expect(joost.text()).toContain('Alleen voor wie in deze kring zit, of in een kring die erbij hoort.')
  await joost.submit({ answer: 'yes' }, `/gatherings/${id}/sign-up/tap`)
  expect((await east.ria.get(`/gatherings/${id}/people`)).text()).toContain('Er komt 1 mens.')
})

test('who sits there no more, and whose house left the region, gives the place on', async () => {
  const id = await plan(east, { title: 'Oost in de schuur', audience: 'around' })
  const { sql } = world.test
  const [an, bo] = [await world.person('An', ids.team), await world.person('Bo', ids.house)]
  for (const who of [an, bo]) {
    await who.get(`/gatherings/${id}`)
    await who.submit({ answer: 'yes' }, `/gatherings/${id}/sign-up/tap`)
  }
  const coming = async () =>
    (
      await sql<{ n: number }>(
        "select count(*)::int as n from gatherings.sign_up where gathering_id = $1 and answer = 'yes'",
        [id],
      )
    )[0]?.n
  expect(await coming()).toBe(2)
  await sql("update circles.seat set ended_at = now() where name = 'Bo'")
  expect([await coming(), await sees(bo, id)]).toEqual([1, false])
  await sql('update circles.within set until = platform.day_of(now()) where circle_id = $1', [ids.house])
  expect([await coming(), await sees(an, id)]).toEqual([0, false])
})
