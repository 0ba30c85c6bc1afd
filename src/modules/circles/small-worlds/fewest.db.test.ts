import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  makeCircle,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { seated } from '../../../../tests/support/seated.ts'

let world: TestApplication
let movement: string
let anne: Browserless
const path = '/circles/een-stoel-erbij/small-worlds'

const sits = async (name: string, role: string, circle = movement) =>
  (await seated(world, circle, { name, role })).browser

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, {
    kind: 'movement',
    slug: 'een-stoel-erbij',
    name: 'Een stoel erbij',
    visibility: 'everyone',
  })
  anne = await sits('Anne', 'host')
})
afterAll(() => world.close())
beforeEach(() => world.sql('delete from circles.small_world'))

const holdsFor = async (...circles: string[]) =>
  (await world.sql<{ n: number }>('select circles.fewest_at(variadic $1::uuid[]) as n', [circles]))[0]?.n
const nextQuarter = async () =>
  (
    await world.sql<{ day: string }>(
      "select (platform.day_of(platform.quarter()) + interval '3 months')::date::text as day",
    )
  )[0]?.day
/** As if everything was chosen so many months ago. */
const later = (months: number) =>
  world.sql(`update circles.small_world set holds_from = holds_from - interval '${months} months'`)

async function chooses(host: Browserless, fewest: number | string) {
  await host.get(path)
  await host.submit({ fewest: String(fewest) })
  return host
}

test('more people hold on the next request, fewer from the next quarter on', async () => {
  expect((await chooses(anne, 20)).html).toContain('Dit geldt nu. Vanaf 20 mensen')
  expect(await holdsFor(movement)).toBe(20)
  expect((await chooses(anne, 10)).html).toContain('Tot dan blijft het zoals het was.')
  expect(await holdsFor(movement)).toBe(20)
  expect(
    await world.sql('select holds_from::text as day, fewest from circles.small_world order by 1'),
  ).toEqual([
    { day: expect.any(String), fewest: 20 },
    { day: await nextQuarter(), fewest: 10 },
  ])
  await later(3)
  expect(await holdsFor(movement)).toBe(10)
})

test('what was higher in a quarter holds until it is over, however often hosts choose', async () => {
  for (const people of [10, 25, 5, 15, 5]) await chooses(anne, people)
  expect(await holdsFor(movement)).toBe(25)
  expect((await chooses(anne, 25)).html).not.toContain('Tot dan')
  await later(3)
  expect(await holdsFor(movement)).toBe(25)
})

test('a group belongs to every movement above it, and follows the most careful', async () => {
  const other = await makeCircle(world, { kind: 'movement', name: 'Een andere' })
  const house = await makeCircle(world, { kind: 'organisation', name: 'De Boomgaard' })
  const [sector, fire] = [
    await makeCircle(world, { kind: 'sector', name: 'GGZ' }),
    await makeCircle(world, { kind: 'fire', name: 'Soep' }),
  ]
  await world.sql('update circles.circle set movement_id = $2 where id = $1', [house, movement])
  await world.sql('update circles.circle set movement_id = $2 where id = $1', [sector, other])
  await world.sql('update circles.circle set parent_id = $2 where id = $1', [fire, house])
  await world.sql(`insert into circles.small_world values ($1, '-infinity', 10), ($2, '-infinity', 15)`, [
    movement,
    other,
  ])
  expect([await holdsFor(fire), await holdsFor(sector), await holdsFor(house, sector)]).toEqual([10, 15, 15])
  expect(await holdsFor(await makeCircle(world, { kind: 'organisation', name: 'Los' }))).toBe(5)
})

test('a choice is in the log, and sent twice is made once', async () => {
  await anne.get(path)
  const sent = { ...anne.form().values, fewest: '15' }
  const logged = () =>
    world.sql("select thing_id from platform.audit_entry where action = 'circles.settle-fewest'")
  const before = await logged()
  for (let times = 0; times < 2; times++) {
    await anne.post(path, sent)
    expect(anne.text()).toContain('Nu is dat vanaf 15 mensen')
  }
  expect((await logged()).slice(before.length)).toEqual([{ thing_id: movement }])
})

describe('refuses', () => {
  test('a number nobody offers, and no number, with what stands there', async () => {
    for (const fewest of ['4', '12', 'veel', '']) {
      await chooses(anne, fewest)
      expect(anne.status).toBe(422)
      expect(anne.text()).toContain('Kies een aantal.')
    }
    expect(await holdsFor(movement)).toBe(5)
  })

  test('a choice after another host chose: what holds now and what was chosen stand there both', async () => {
    const piet = await sits('Piet', 'host')
    await piet.get(path)
    await chooses(anne, 10)
    await piet.submit({ fewest: '25' })
    expect(piet.status).toBe(409)
    expect(piet.text()).toContain('Iemand anders koos net ook')
    expect(piet.text()).toContain('Nu is dat vanaf 10 mensen')
    expect(piet.html).toMatch(/value="25" checked/)
  })

  test('who is no host there, and what is no movement', async () => {
    const member = await sits('Wil', 'member')
    expect((await member.get(path)).status).toBe(403)
    expect((await world.visitor().get(path)).text()).not.toContain('Vanaf hoeveel mensen we')
    const house = await makeCircle(world, { kind: 'organisation', slug: 'huis', name: 'Huis' })
    const host = await sits('Bo', 'host', house)
    expect((await host.get('/circles/huis/small-worlds')).status).toBe(404)
  })
})
