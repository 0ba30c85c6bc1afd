// Covers: src/modules/circles/migrations, src/modules/gatherings/migrations
// Takes: 1 minute
import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { circleId } from '../../../seeds/load/ids.ts'
import { hashOf } from '../../../src/platform/codes/codes.ts'
import { type Measure, measure, verbs } from './measure.ts'
import { type ReachWorld, reachWorld } from './world.ts'

// Somebody sits in every place of the example network, with whatever a place can hold planted in it: what raw SQL gives them more
// when they stand in for its hosts, when circles go on in others, and when they are host themselves.

let world: ReachWorld
let asked: Measure
const [person, other] = [randomUUID(), randomUUID()]
beforeAll(async () => {
  world = await reachWorld()
  const token = randomBytes(32).toString('base64url')
  await world.change(`insert into people.person (id, name, email) values ('${person}', 'Wil', 'wil@wil.example'),
    ('${other}', 'Anneke', 'anneke@wil.example')`)
  await world.test.sql(
    `insert into platform.session (token_hash, person_id, scope, method, ends_at, strong_at)
     values ($1, $2, 'person', 'test', now() + interval '1 hour', now())`,
    [hashOf(token), person],
  )
  for (const [whose, role] of [
    [person, 'member'],
    [other, 'host'],
  ])
    await world.change(
      `insert into circles.seat (id, circle_id, person_id, name, role, taken_at, sealing_key_id)
       select gen_random_uuid(), c.id, '${whose}', 'Wil', '${role}', now(), (select id from platform.sealing_key limit 1)
       from circles.circle c where c.kind <> 'fire' and c.closed_on is null`,
    )
  asked = await measure(world.test.database, [{ name: 'wil', role: 'web', token }])
})
afterAll(async () => {
  await asked.close()
  await world.close()
})

/** How many rows they get through to, of each table and verb. */
async function reached(): Promise<Map<string, number | null>> {
  const all = new Map<string, number | null>()
  for (const table of asked.tables)
    for (const verb of verbs) all.set(`${verb} ${table}`, (await asked.reach(table, verb)).get('wil') ?? null)
  return all
}

const changed = (before: Map<string, number | null>, after: Map<string, number | null>) =>
  [...after].filter(([what, rows]) => rows !== before.get(what)).map(([what]) => what)

const standInEverywhere = `insert into circles.host_asked (id, circle_id, kind, by_seat_id, to_seat_id, from_on, until_on, outcome)
  select gen_random_uuid(), h.circle_id, 'stand-in', h.id, t.id, platform.day_of(now()) - 1, platform.day_of(now()) + 1, 'yes'
  from circles.seat h join circles.seat t on t.circle_id = h.circle_id and t.person_id = '${person}'
  where h.person_id = '${other}'`

test('who stands in everywhere reaches the gatherings and not one row more, and who is host does', async () => {
  const before = await reached()
  await world.change(standInEverywhere)
  const standingIn = changed(before, await reached())
  // Which question a gathering is about is laid with it by who looks after it.
  const ofGatherings =
    / (gatherings\.(gathering|occurrence|online|sign_up)|participants\.question_gathering)$/
  expect(standingIn.filter((what) => !ofGatherings.test(what))).toEqual([])
  expect(standingIn).toContain('update gatherings.gathering')
  await world.change(`update circles.seat set role = 'host' where person_id = '${person}'`)
  const asHost = changed(before, await reached())
  await world.change(`update circles.seat set role = 'member' where person_id = '${person}'`)
  // What waits for the host: this test sees it when it opens.
  for (const table of [
    'contributions.objection',
    'participants.join_request',
    'circles.seat',
    'circles.import',
  ])
    expect(asHost).toContain(`select ${table}`)
  // And what was said stays with whom it was, also for a host.
  expect(asHost.filter((what) => /^select contributions\.(contribution|speaker|allowed)/.test(what))).toEqual(
    [],
  )
}, 300_000)

test('where circles go on in others, the hosts who receive reach only that it is so', async () => {
  const onward = circleId('lange-adem')
  await world.change(
    `update circles.seat set ended_at = now() where person_id = '${person}' and circle_id <> '${onward}'`,
  )
  await world.change(`update circles.seat set role = 'host' where person_id = '${person}'`)
  const before = await reached()
  const closing = `select c.id from circles.circle c where c.kind in ('organisation', 'team', 'council')
    and c.closed_on is null and c.id <> '${onward}'`
  await world.change(`insert into circles.proposal (id, circle_id, kind, reason, into_id, by_seat_id)
    select gen_random_uuid(), s.circle_id, 'merge', 'x', '${onward}', s.id
    from circles.seat s where s.person_id = '${other}' and s.circle_id in (${closing})`)
  await world.change(
    `select circles.carry_out(p, '{}', '{}', '{}') from circles.proposal p where p.into_id = '${onward}' and p.outcome is null`,
  )
  // What closed is asked by nobody any more whether they may be there, and offers no visit. Letters arrive when they do.
  const reachedNow = changed(before, await reached())
  expect(reachedNow.filter((what) => what !== 'select platform.example_mail')).toEqual([
    'insert participants.join_request',
    'select platform.link',
    // What closed is looked for anew, and the one it went on in stands there.
    'select search.document',
    // Nor is what a place tried spoken of once it closed.
    'select vision.remark',
    'select visits.opening',
  ])
}, 300_000)
