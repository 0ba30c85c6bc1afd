import { afterAll, beforeAll, expect, test } from 'vitest'
import { type VisitWorld, visitWorld } from '../testing/world.ts'

let world: VisitWorld
beforeAll(async () => {
  world = await visitWorld()
})
afterAll(() => world?.test.close())

const wrote = (circleId: string, kind: 'tried' | 'question', words: string, shared = true) =>
  world.test.sql(
    `insert into participants.entry (id, circle_id, kind, words, year, outcome, said_on, shared)
     values (gen_random_uuid(), $1, $2, $3, $4, $5, platform.day_of(now()), $6)`,
    [circleId, kind, words, kind === 'tried' ? 2024 : null, kind === 'tried' ? 'not' : null, shared],
  )
const page = '/circles/overzet/visits/whom'

test('who wrote about the same is named with why, and never by what is kept private', async () => {
  const { mina, wendy, iris, zomerhek, overzet, test: app } = world
  await wrote(overzet, 'tried', 'We haalden de balie weg en gaven iedereen een sleutel.')
  await wrote(zomerhek, 'question', 'Hoe gaat het met sleutels van de kelder?', false)
  expect((await mina.get(page)).text()).toContain('We vonden nu geen huis')
  await wrote(zomerhek, 'question', 'Wie zit er achter een balie?')
  expect((await mina.get(page)).text()).toContain('Jullie schreven allebei over ‘balie’:')
  await app.sql("update participants.entry set shared = true where words like '%kelder%'")
  expect((await mina.get(page)).text()).toContain(
    'Jullie schreven allebei over ‘balie’ en ‘sleutels’: jullie bij ‘Wat we probeerden’, zij bij ‘Hier zoeken wij naar’.',
  )
  expect(mina.links()).toContain('/circles/zomerhek/visits/ask')
  expect((await wendy.get(page)).status).toBe(403)
  expect((await iris.get(page)).status).toBe(403)
  // What is taken away is gone from it, and so is a house that closes.
  await app.sql("update circles.circle set visibility = 'members' where slug = 'zomerhek'")
  expect((await mina.get(page)).text()).not.toContain('Zomerhek')
  await app.sql("update circles.circle set visibility = 'everyone' where slug = 'zomerhek'")
  await app.sql("delete from participants.entry where words like '%kelder%' or words like '%achter een%'")
  expect((await mina.get(page)).text()).not.toContain('Zomerhek')
})
