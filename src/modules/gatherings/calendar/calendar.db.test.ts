import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCircle } from '../../../../tests/support/application.ts'
import { type GatheringWorld, gatheringWorld, plan } from '../testing/world.ts'

let world: GatheringWorld
beforeAll(async () => {
  world = await gatheringWorld()
})
afterAll(() => world?.test.close())

const titles = (file: string) =>
  [...file.replaceAll('\r\n ', '').matchAll(/SUMMARY:(.*)\r/g)].map(([, title]) => title)

test('what everybody may know of a circle is the same for who may know more', async () => {
  const { test: app, ria } = world
  await plan(world, { title: 'Voor iedereen' })
  await plan(world, { title: 'Voor het huis', audience: 'circle' })
  await plan(world, { title: 'Nog niet', announced: false })
  const visitor = await app.visitor().get('/agenda/calendar/stoel.ics')
  expect(visitor.answer?.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(titles(visitor.html)).toEqual(['Voor iedereen'])
  const without = (file: string) => file.replace(/DTSTAMP:.*/g, '')
  expect(without((await ria.get('/agenda/calendar/stoel.ics')).html)).toBe(without(visitor.html))
  expect((await visitor.get('/agenda/calendar/niets.ics')).status).toBe(404)
})

test('one’s own is at a secret address, until it is taken away', async () => {
  const { test: app, houseId, movementId } = world
  const elsewhere = await makeCircle(app, { name: 'De Kade', parentId: movementId, movementId })
  const monthly = { date: '2031-02-04', repeat: 'month-day', repeatUntil: '2031-05-30' }
  const series = await plan(world, { title: 'Elke maand', when: monthly })
  await plan(world, { title: 'Van mijn huis', audience: 'circle' })
  const joost = await world.person('Joost', houseId)
  const iris = await world.person('Iris', elsewhere)
  const addressOf = async (who: typeof joost) => {
    await who.get('/mine/calendar')
    await who.submit({}, '/mine/calendar')
    return /\/calendar\/[\w-]+\.ics/.exec(who.text())?.[0] ?? ''
  }
  const app1 = app.visitor()
  const his = await addressOf(joost)
  await app1.get(his)
  expect(titles(app1.html)).toEqual(expect.arrayContaining(['Van mijn huis', 'Elke maand']))
  expect(app1.html).toContain('RRULE:FREQ=MONTHLY;BYDAY=1TU;COUNT=4')
  // Somebody of another house has the one time that she signed up for, and nothing of the house.
  const [, time] = await app.sql<{ id: string }>(
    'select id from gatherings.occurrence where gathering_id = $1 order by due_at',
    [series],
  )
  await iris.get(`/gatherings/${series}?on=${time?.id}`)
  await iris.submit({ answer: 'yes' }, `/gatherings/${series}/sign-up/tap`)
  const hers = await addressOf(iris)
  await app1.get(hers)
  expect(titles(app1.html)).toEqual(['Elke maand'])
  expect(app1.html).toContain('RECURRENCE-ID;TZID=Europe/Amsterdam:20310304T140000')
  expect(app1.html).not.toContain('RRULE:FREQ=MONTHLY')
  // A secret opens the calendar alone.
  const secret = /calendar\/([\w-]+)\.ics/.exec(his)?.[1] ?? ''
  const thief = app.visitor()
  thief.setCookie('kampvuur_session', secret)
  expect((await thief.get('/mine')).path).toContain('/sign-in')
  const anew = await addressOf(joost)
  expect(anew).not.toBe(his)
  expect([(await app1.get(his)).status, (await app1.get(anew)).status]).toEqual([404, 200])
  await joost.get('/mine/calendar')
  await joost.submit({}, '/mine/calendar/end')
  expect((await app1.get(anew)).status).toBe(404)
})

test('what leaves the circle leaves the calendar', async () => {
  const { test: app, houseId } = world
  const bea = await world.person('Bea', houseId)
  await bea.get('/mine/calendar')
  await bea.submit({}, '/mine/calendar')
  const address = /\/calendar\/[\w-]+\.ics/.exec(bea.text())?.[0] ?? ''
  const reader = await app.visitor().get(address)
  expect(titles(reader.html)).toContain('Van mijn huis')
  await app.sql("update circles.seat set ended_at = now() where name = 'Bea'")
  expect(titles((await reader.get(address)).html)).not.toContain('Van mijn huis')
})
