import { beforeAll, describe, expect, test } from 'vitest'
import type { Audience } from '../../../platform/consent/index.ts'
import { aroundTheFire, type Fire } from '../spoken/testing/around-the-fire.ts'
import { heardIn } from './heard-in.ts'

const lastYear = "now() - interval '400 days'"

let fire: Fire
let neighbour: string
let member: string
beforeAll(async () => {
  fire = await aroundTheFire()
  neighbour = await fire.circle('organisation', fire.movement)
  await fire.sql(
    "update circles.circle set movement_id = $1, visibility = 'everyone' where kind = 'organisation'",
    [fire.movement],
  )
  member = (await fire.signedIn('Petra', fire.organisation)).token
})

/** Somebody says so many sentences around a fire of this organisation, and allows them that far. */
async function says(name: string, parts: { to?: Audience; times?: number; at?: string; of?: string } = {}) {
  const { to = 'everyone', times = 1, at = lastYear, of = fire.organisation } = parts
  const seat = await fire.seatIn(fire.fire, name)
  for (let place = 1; place <= times; place++) {
    const [said] = await fire.sql<{ id: string }>(
      `insert into contributions.contribution (id, circle_id, organisation_id, state)
       values (gen_random_uuid(), $1, $2, 'confirmed') returning id`,
      [fire.fire, of],
    )
    await fire.sql(
      `insert into contributions.speaker (contribution_id, speaker_seat_id, way) values ($1, $2, 'own-device')`,
      [said?.id, seat],
    )
    await decides(said?.id ?? '', seat, to, at)
  }
  return seat
}

const decides = (words: string, seat: string, to: Audience | null, at: string) =>
  fire.sql(
    `insert into contributions.consent_entry (contribution_id, audience, decided_by_seat_id, at)
     values ($1, $2, $3, ${at})`,
    [words, to, seat],
  )

const heard = (place: string = fire.organisation, token: string | null = member) =>
  fire.reading(token ?? undefined, (db) => heardIn(db, place))
const many = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `Iemand ${from + i}`)

describe('from how many people words might travel here', () => {
  test('four who speak a lot are few', async () => {
    for (const name of many(4)) await says(name, { times: 3 })
    expect((await heard()).here).toBe('few')
  })

  test('one who sat at many fires is one, with an account and without', async () => {
    await fire.sql('delete from contributions.consent_entry')
    const person = await fire.signedIn('Bram', null)
    for (let i = 0; i < 20; i++) {
      const seat = await says(i % 2 === 0 ? 'Bram ' : 'bram', { to: 'organisation' })
      if (i % 3 === 0)
        await fire.sql('update circles.seat set person_id = $1 where id = $2', [person.personId, seat])
    }
    expect((await heard()).here).toBe('few')
  })

  test('what stays around the fire is not told in the house, nor what stays in the house in the movement', async () => {
    for (const name of many(4)) await says(name)
    for (const name of many(40, 100)) await says(name, { to: 'here' })
    expect((await heard(fire.movement)).here).toBe('few')
    for (const name of many(40, 200)) await says(name, { to: 'organisation' })
    expect((await heard()).here).toBe('many')
    const { here, parts } = await heard(fire.movement)
    expect([here, parts.get(fire.organisation), parts.get(neighbour)]).toEqual(['few', 'few', 'few'])
  })

  test('what is said, allowed or taken back now changes nothing until the quarter is over', async () => {
    const before = await heard()
    const after = await heard(neighbour)
    for (const name of many(40, 300)) await says(name, { at: 'now()', of: neighbour })
    await fire.sql(
      `insert into contributions.consent_entry (contribution_id, audience, decided_by_seat_id)
       select s.contribution_id, null, s.speaker_seat_id from contributions.speaker s`,
    )
    expect(await heard()).toEqual(before)
    expect(await heard(neighbour)).toEqual(after)
  })
})

describe('under a number of the movement’s own', () => {
  const settles = (holdsFrom: string, fewest: number, movement: string = fire.movement) =>
    fire.sql(`insert into circles.small_world values ($1, ${holdsFrom}, $2)`, [movement, fewest])

  test('a higher one holds on the next request, in the movement and in its houses, and goes on when it is lowered', async () => {
    const words = async () => {
      const { here, parts } = await heard(fire.movement)
      return [(await heard()).here, here, parts.get(fire.organisation)]
    }
    for (const name of many(60, 400)) await says(name)
    expect(await words()).toEqual(['many', 'many', 'many'])
    await settles('platform.day_of(now())', 1000)
    expect(await words()).toEqual(['few', 'few', 'few'])
    await settles("(platform.day_of(platform.quarter()) + interval '3 months')::date", 5)
    expect(await words()).toEqual(['few', 'few', 'few'])
    await fire.sql('delete from circles.small_world')
    expect(await words()).toEqual(['many', 'many', 'many'])
  })

  test('a sector that another movement looks after follows the most careful of the two, and so does what sits in it', async () => {
    const careful = await fire.circle('movement', null)
    const sector = await fire.circle('sector', careful)
    await fire.sql(`update circles.circle set visibility = 'everyone', movement_id = $2 where id = $1`, [
      sector,
      careful,
    ])
    await fire.sql('insert into circles.within (circle_id, in_id) values ($1, $2)', [
      fire.organisation,
      sector,
    ])
    await settles("'-infinity'", 1000, careful)
    const { here, parts } = await heard(fire.movement)
    expect([here, parts.get(sector), parts.get(fire.organisation)]).toEqual(['many', 'few', 'few'])
    await fire.sql('delete from circles.within')
    expect((await heard(fire.movement)).parts.get(fire.organisation)).toBe('many')
    await fire.sql('delete from circles.small_world')
  })
})

describe('counted once in a quarter', () => {
  const keep = () => fire.sql('select contributions.keep_heard()')
  const all = async () => {
    const { here, parts } = await heard(fire.movement)
    return { house: (await heard()).here, here, parts: [...parts].toSorted() }
  }

  test('it says what it said, and goes on saying it whatever happens to the words', async () => {
    const said = await all()
    expect(said.house).toBe('many')
    await keep()
    expect(await all()).toEqual(said)
    await fire.sql('delete from contributions.consent_entry')
    await keep()
    expect(await all()).toEqual(said)
  })

  test('a house that is new since is told of nobody, and a higher number holds before and after it is kept', async () => {
    const [fresh] = await fire.sql<{ id: string }>(
      `insert into circles.circle (id, kind, slug, name, movement_id, visibility)
       values (gen_random_uuid(), 'organisation', 'nieuw', 'Nieuw', $1, 'everyone') returning id`,
      [fire.movement],
    )
    const word = async () => (await heard(fire.movement)).parts.get(fresh?.id ?? '')
    expect(await word()).toBe('few')
    await keep()
    expect(await word()).toBe('few')
    await fire.sql("insert into circles.small_world values ($1, '-infinity', 500)", [fire.movement])
    for (let times = 0; times < 2; times++) {
      expect([(await all()).here, (await all()).house]).toEqual(['few', 'few'])
      await keep()
    }
    await fire.sql('delete from circles.small_world')
    await fire.sql('update circles.circle set movement_id = null where id = $1', [fresh?.id])
  })

  test('what was kept of an earlier quarter is forgotten', async () => {
    await fire.sql("update contributions.heard_kept set quarter = quarter - interval '3 months'")
    expect((await all()).house).toBe('few')
    await keep()
    expect(
      await fire.sql(
        'select distinct quarter = platform.day_of(platform.quarter()) as now from contributions.heard_kept',
      ),
    ).toEqual([{ now: true }])
  })
})

describe('who may ask', () => {
  test('whoever sits there; others hear what they would hear of a place that is not there', async () => {
    const nothing = { here: 'few', parts: new Map() }
    const stranger = (await fire.signedIn('Vreemd', null)).token
    const guest = (await fire.atTable('Wil')).token
    for (const token of [null, stranger, guest])
      expect(await heard(fire.organisation, token)).toEqual(nothing)
    expect(await heard(neighbour)).toEqual(nothing)
    expect(await heard(fire.fire, guest)).toEqual(nothing)
  })

  test('every part has a line, also where nobody spoke', async () => {
    expect([...(await heard(fire.movement)).parts.keys()].toSorted()).toEqual(
      [fire.organisation, neighbour].toSorted(),
    )
  })
})
