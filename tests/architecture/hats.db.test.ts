import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '../support/postgres.ts'
import { asking } from './rules/catalog.ts'
import { applicationFiles, filesThatCount, functionsThatCount } from './rules/counts.ts'
import { filesWithHats, functionsWithHats, mayTouchHats, readersOfHats } from './rules/hats.ts'

let owner: pg.Client
beforeAll(async () => {
  owner = new pg.Client({ connectionString: (await freshDatabase()).owner })
  await owner.connect()
})
afterAll(() => owner.end())

const found = async () => [
  ...filesWithHats(await applicationFiles()),
  ...(await functionsWithHats(asking(owner))),
]

test('whatever touches a hat is listed with the reason why nothing about anybody else’s follows', async () => {
  expect((await found()).toSorted()).toEqual(Object.keys(mayTouchHats).toSorted())
})

test('nothing that touches a hat counts in the database, and no role but the web’s may read one', async () => {
  const ask = asking(owner)
  const counts = await functionsThatCount(ask)
  // They count the invitations of one seat.
  const seats = ['dialogues.keep_held_invitation', 'dialogues.keep_invitation']
  expect(counts.filter((name) => name in mayTouchHats)).toEqual(seats)
  expect(filesThatCount(await applicationFiles()).filter((path) => path in mayTouchHats)).toEqual([])
  expect(await readersOfHats(ask)).toEqual(['kampvuur_web'])
})

test.each([
  ['a query', "db.selectFrom('circles.seat_hat as h').select('h.hat')"],
  ['a function in a query', "eb.fn('circles.hats_coming', [circle])"],
])('finds %s', (_, text) => {
  expect(filesWithHats(new Map([['a.ts', text]]))).toEqual(['a.ts'])
  expect(filesWithHats(new Map([['a.ts', `// ${text}`]]))).toEqual([])
})

test.each([
  [
    'a function',
    `create function circles.planted() returns setof text language sql as $$
       select platform.how_many(h.hat, count(*), circles.fewest_at(s.circle_id)) from circles.seat_hat h
       join circles.seat s on s.id = h.seat_id group by h.hat, s.circle_id $$`,
    'circles.planted',
  ],
  ['a view', 'create view circles.planted as select h.hat from circles.seat_hat h', 'circles.planted'],
  [
    'a policy of another table',
    "create policy planted on circles.seat for select to kampvuur_web using (id in (select seat_id from circles.seat_hat where hat = 'client'))",
    'planted on circles.seat',
  ],
])('finds %s in the database', async (_, statement, name) => {
  await owner.query('begin')
  await owner.query(statement)
  expect(await functionsWithHats(asking(owner))).toContain(name)
  await owner.query('rollback')
})
