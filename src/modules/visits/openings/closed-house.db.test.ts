import { afterAll, beforeAll, expect, test } from 'vitest'
import { type VisitWorld, visitWorld } from '../testing/world.ts'

let world: VisitWorld
beforeAll(async () => {
  world = await visitWorld()
})
afterAll(() => world?.test.close())

const path = '/circles/zomerhek/visits'

test('a closed house offers nothing any more, and nobody asks it', async () => {
  const { ria, mina, test: app, zomerhek, overzet } = world
  await ria.get(`${path}/openings/offer`)
  await ria.submit({ words: 'Kom kijken bij de kippen', audience: 'everyone' })
  expect((await mina.get(path)).text()).toContain('bij de kippen')
  expect(mina.links()).toContain(`${path}/ask`)
  await app.sql('update circles.circle set closed_on = platform.day_of(now()) where id = $1', [zomerhek])

  expect((await mina.get(path)).text()).not.toContain('kippen')
  expect(mina.links()).not.toContain(`${path}/ask`)
  expect((await mina.get(`${path}/ask`)).status).toBe(404)
  expect((await ria.get('/circles/overzet/visits/ask')).status).toBe(403)
  expect((await ria.get(path)).links()).not.toContain(`${path}/openings/offer`)
  expect((await ria.get(`${path}/openings/offer`)).status).toBe(403)

  // Below the pages it is the same.
  const inRawSql = (sql: string, values: unknown[]) =>
    app.app.house.database.write(ria.cookie('kampvuur_session'), ({ db }) =>
      db.executeQuery({ sql, parameters: values, query: { kind: 'RawNode' } } as never),
    )
  await expect(
    inRawSql(
      `insert into visits.opening (id, circle_id, kind, words, days, room, expect, audience, said_on)
       values (gen_random_uuid(), $1, 'offer', 'Toch', '', '', '', 'everyone', platform.day_of(now()))`,
      [zomerhek],
    ),
  ).rejects.toThrow('row-level security')
  await expect(inRawSql("update visits.opening set words = 'Toch'", [])).rejects.toThrow('row-level security')
  await expect(
    inRawSql(
      `insert into visits.visit (id, host_circle_id, guest_circle_id, asked_by, asked_by_seat_id, words, question, suits, asked_on)
       select gen_random_uuid(), $1, $2, 'guest', s.id, 'Toch', '', '', platform.day_of(now()) from circles.seat s where s.circle_id = $2`,
      [overzet, zomerhek],
    ),
  ).rejects.toThrow('row-level security')
})
