import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePerson, makeSeat } from '../../../../tests/support/application.ts'
import { type GatheringWorld, gatheringWorld, plan } from '../testing/world.ts'

let world: GatheringWorld
beforeAll(async () => {
  world = await gatheringWorld()
})
afterAll(() => world?.test.close())

/** Ria hands the circle over to somebody who sits there, who says yes. */
async function handOver(to: string) {
  const { test: app, houseId, riaId } = world
  const personId = await makePerson(app, to)
  const seatId = await makeSeat(app, houseId, personId)
  await app.sql(
    `insert into circles.host_asked (id, circle_id, kind, by_seat_id, to_seat_id)
     select gen_random_uuid(), s.circle_id, 'take-over', s.id, $2 from circles.seat s where s.person_id = $1`,
    [riaId, seatId],
  )
  const browser = await app.as(personId)
  await browser.get('/mine/hosts')
  await browser.submit({ answer: 'yes' }, '/mine/hosts')
  return browser
}

test('who hands a circle over reads no more who comes, and the new host does; who was named beside them goes on', async () => {
  const { test: app, ria, houseId, slug } = world
  const [alone, together] = [await plan(world), await plan(world)]
  const besideId = await makePerson(app, 'Bea')
  const beside = await makeSeat(app, houseId, besideId)
  await app.sql('insert into gatherings.receiver (gathering_id, seat_id) values ($1, $2)', [together, beside])
  for (const id of [alone, together]) {
    const visitor = app.visitor()
    await visitor.get(`/gatherings/${id}/sign-up`)
    await visitor.submit({ name: 'Zora', answer: 'yes', needs: ['diet'] })
    expect((await ria.get(`/gatherings/${id}/people`)).text()).toContain('Zora')
  }
  const fresh = await handOver('Wil')
  expect((await fresh.get(`/circles/${slug}/gatherings/new`)).status).toBe(200)
  for (const id of [alone, together]) {
    await ria.get(`/gatherings/${id}/people`)
    expect(ria.text()).not.toContain('Zora')
  }
  const reads = async (id: string) => (await fresh.get(`/gatherings/${id}/people`)).text().includes('Zora')
  expect([await reads(alone), await reads(together)]).toEqual([true, false])
  expect((await (await app.as(besideId)).get(`/gatherings/${together}/people`)).text()).toContain('Zora')
})

test('where whoever receives people leaves, the hosts do', async () => {
  const { test: app, houseId } = world
  const [{ id = '' } = {}] = await app.sql<{ id: string }>(
    "select g.id from gatherings.gathering g join gatherings.receiver r on r.gathering_id = g.id join circles.seat s on s.id = r.seat_id where s.name = 'Bea'",
  )
  await app.sql("update circles.seat set ended_at = now() where name = 'Bea' and circle_id = $1", [houseId])
  const rows = await app.sql<{ name: string }>(
    'select s.name from gatherings.receiver r join circles.seat s on s.id = r.seat_id where r.gathering_id = $1',
    [id],
  )
  expect(rows.map(({ name }) => name)).toEqual(['Wil'])
})
