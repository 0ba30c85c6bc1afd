import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '../support/postgres.ts'
import { asking } from './rules/catalog.ts'
import { applicationFiles, filesThatCount, functionsThatCount, needNone } from './rules/counts.ts'

let owner: pg.Client
beforeAll(async () => {
  owner = new pg.Client({ connectionString: (await freshDatabase()).owner })
  await owner.connect()
})
afterAll(() => owner.end())

test('whatever counts is guarded, or is listed with the reason why it need not be', async () => {
  const found = [...filesThatCount(await applicationFiles()), ...(await functionsThatCount(asking(owner)))]
  expect(found.toSorted()).toEqual(Object.keys(needNone).toSorted())
})

test.each([
  ['a count in a query', "db.selectFrom('circles.seat').select((eb) => eb.fn.countAll().as('n'))"],
  ['a count of one column', "eb.fn.count('s.id').distinct()"],
  ['a count in SQL', 'sql`select count(*) from circles.seat`'],
  ['a count of distinct rows in SQL', 'sql`select count(distinct s.person_id) from circles.seat s`'],
  ['a sum', "eb.fn.sum('x')"],
  ['a number on the screen', "<p>{w('people', { count: people.length })}</p>"],
  ['a number on the screen by its own name', "<p>{w('people', { where, count })}</p>"],
  ['as many chairs as there are people', '<Circle chairs={people.length} open={1} />'],
])('finds %s', (_, text) => {
  expect(filesThatCount(new Map([['a.ts', text]]))).toEqual(['a.ts'])
})

test.each([
  ['a number that is always the same', '<Circle chairs={7} open={1} />'],
  ['a comment', '// count(*) of the people'],
  ['a word', "w('people', { name })"],
])('leaves %s', (_, text) => {
  expect(filesThatCount(new Map([['a.ts', text]]))).toEqual([])
})

test.each([
  [
    'a function',
    'create function circles.planted() returns bigint language sql as $$ select count(*) from circles.seat $$',
    1,
  ],
  ['a view', 'create view circles.planted as select c.id, count(*) from circles.circle c group by 1', 1],
  [
    'nothing where the guard has the number',
    `create function circles.planted() returns text language sql as $$
       select platform.how_many('x', count(*), circles.fewest_at(s.circle_id)) from circles.seat s group by s.circle_id $$`,
    0,
  ],
  [
    'a function that asks the guard under the number of no movement',
    "create function circles.planted() returns text language sql as $$ select platform.how_many('x', count(*), 5) from circles.seat $$",
    1,
  ],
])('finds %s in the database', async (_, statement, found) => {
  await owner.query('begin')
  await owner.query(statement)
  expect((await functionsThatCount(asking(owner))).filter((name) => name === 'circles.planted')).toHaveLength(
    found,
  )
  await owner.query('rollback')
})
