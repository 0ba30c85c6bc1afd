import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePerson, makeSeat } from '../../../../tests/support/application.ts'
import { readByBoth } from '../../gatherings/testing/read-by-both.ts'
import { fireWithChairs } from '../chairs/testing/asked.ts'
import { makeWorld, type World } from '../invite/testing/world.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world?.test.close())

/** The fires in a calendar, with how they read there. */
const firesIn = async (address: string, id: string) => {
  const reader = await world.test.visitor().get(address)
  expect(reader.status).toBe(200)
  return readByBoth(reader.html).filter(({ uid }) => uid === `${id}@kampvuur`)
}

test('a fire stands in the calendar of who is asked around it, without what it is about, and in no other', async () => {
  const { test: app } = world
  const id = await fireWithChairs(world, 5)
  const [fire] = await app.sql<{ circle: string; house: string }>(
    'select circle_id as circle, organisation_id as house from dialogues.dialogue where id = $1',
    [id],
  )
  const [asked, neighbour] = [await makePerson(app, 'Daan'), await makePerson(app, 'Nel')]
  const seat = await makeSeat(app, fire?.circle ?? '', asked)
  await makeSeat(app, fire?.house ?? '', neighbour)
  const addressOf = async (person: string) => {
    const browser = await app.as(person)
    await browser.get('/mine/calendar')
    await browser.submit({}, '/mine/calendar')
    return /\/calendar\/[\w-]+\.ics/.exec(browser.text())?.[0] ?? ''
  }
  const [his, hers] = [await addressOf(asked), await addressOf(neighbour)]
  const [first] = await firesIn(his, id)
  expect(first).toMatchObject({
    title: 'Gesprek waarvoor je gevraagd bent',
    startsAt: '2031-06-12T12:00:00.000Z',
    status: 'CONFIRMED',
  })
  expect(await firesIn(hers, id)).toEqual([])
  const slugs = await app.sql<{ slug: string }>('select slug from circles.circle where id = $1', [
    fire?.house,
  ])
  const ofHouse = `/agenda/calendar/${slugs[0]?.slug}.ics`
  for (const address of [ofHouse, '/agenda/calendar.ics']) {
    expect(await firesIn(address, id)).toEqual([])
    expect((await world.toos.get(address)).html).not.toContain(id)
  }

  await world.toos.get(`/dialogues/${id}/prepare/announcement`)
  await world.toos.submit({ announced: 'yes' })
  for (const address of [his, ofHouse, '/agenda/calendar.ics']) {
    const [one, doubled] = await firesIn(address, id)
    expect([one?.title, doubled]).toEqual(['De deur naar de tuin', undefined])
    expect(one?.sequence).toBeGreaterThan(first?.sequence ?? 0)
  }
  expect(await firesIn(hers, id)).toEqual([])

  await app.sql('update circles.seat set ended_at = now() where id = $1', [seat])
  expect(await firesIn(his, id)).toEqual([])
})

test('the agenda of all leads to its calendar', async () => {
  const visitor = await world.test.visitor().get('/agenda')
  expect(visitor.links()).toContain('/agenda/calendar.ics')
})
