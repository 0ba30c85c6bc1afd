import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCircle, makePerson, makeSeat } from '../../../tests/support/application.ts'
import type { Browserless } from '../../../tests/support/browserless.ts'
import { ask, choose, sayYes, type VisitWorld, visitWorld } from './testing/world.ts'

// Two who speak for one house write at once: the second reads what the first wrote, and loses nothing.

let world: VisitWorld
/** The second host of Zomerhek. */
let toon: Browserless
beforeAll(async () => {
  world = await visitWorld()
  const person = await makePerson(world.test, 'Toon', 'toon@voorbeeld.example')
  await makeSeat(world.test, world.zomerhek, person, 'host')
  toon = await world.test.as(person)
  const region = await makeCircle(world.test, { kind: 'region', name: 'Oost', slug: 'oost' })
  await world.test.sql('insert into circles.within (circle_id, in_id) values ($1, $2)', [
    world.zomerhek,
    region,
  ])
})
afterAll(() => world?.test.close())

const openings = '/circles/zomerhek/visits/openings'

/** Ria offers something. @returns its address. */
async function offer(words: string): Promise<string> {
  await world.ria.get(`${openings}/offer`)
  await world.ria.submit({ words, days: 'dinsdag', audience: 'everyone' })
  const [row] = await world.test.sql<{ id: string }>('select id from visits.opening where words = $1', [
    words,
  ])
  return `${openings}/${row?.id}`
}

/** A visit of De Overzet, with a day that is over. */
async function over(words: string): Promise<string> {
  const path = await ask(world, words)
  await sayYes(world, path)
  await choose(world.mina, path)
  await world.test.sql(
    `update gatherings.occurrence set due_at = now() - interval '9 days', starts_at = now() - interval '9 days',
       ends_at = now() - interval '8 days'
     where gathering_id = (select gathering_id from visits.visit where id = $1)`,
    [path.replace('/visits/', '')],
  )
  return path
}

/** Both have the page before them; the first sends, then the second. */
async function bothAt(
  path: string,
  [first, typed]: [Browserless, Record<string, string>],
  [second, other]: [Browserless, Record<string, string>],
): Promise<void> {
  await Promise.all([first.get(path), second.get(path)])
  await first.submit(typed)
  await second.submit(other)
}

test('what a house offers', async () => {
  const path = await offer('Kom kijken bij de soep')
  await bothAt(
    path,
    [world.ria, { words: 'Kom kijken bij de linzensoep', days: 'woensdag' }],
    [toon, { words: 'Kom proeven van de soep', audience: 'movement' }],
  )
  expect(toon.status).toBe(409)
  expect(toon.text()).toContain('Kom kijken bij de linzensoep')
  expect(toon.form().values).toMatchObject({ words: 'Kom proeven van de soep', audience: 'movement' })
  await toon.submit({})
  expect((await world.ria.get(path)).form().values).toMatchObject({ words: 'Kom proeven van de soep' })
})

test('what a house offers, while another takes it away: it can be let be known anew', async () => {
  const path = await offer('Kom kijken bij de was')
  await toon.get(path)
  expect((await world.ria.get('/circles/oost')).text()).toContain('bij de was')
  await world.ria.get(path)
  await world.ria.submit({}, `${path}/close`)
  expect((await world.ria.get('/circles/oost')).text()).not.toContain('bij de was')
  await toon.submit({ words: 'Kom kijken bij de was op zondag' })
  expect(toon.status).toBe(409)
  expect(toon.text()).toContain('Dit is weggehaald.')
  expect(toon.form().values).toMatchObject({ words: 'Kom kijken bij de was op zondag', days: 'dinsdag' })
  expect((await world.iris.get('/circles/zomerhek/visits')).text()).not.toContain('de was')
  await toon.submit({})
  expect((await world.iris.get('/circles/zomerhek/visits')).text()).toContain('de was op zondag')
  expect((await toon.get(path)).status).toBe(404)
})

test('what is prepared, also where nothing was written yet', async () => {
  const path = await ask(world, 'hoe twee dit voorbereiden')
  await sayYes(world, path)
  await choose(world.mina, path)
  await bothAt(
    `${path}/prepare`,
    [world.petra, { people: 'Met zijn vieren' }],
    [world.mina, { people: 'Wij drieën', unseen: 'De keuken' }],
  )
  expect(world.mina.status).toBe(409)
  expect(world.mina.text()).toContain('Met zijn vieren')
  expect(world.mina.form().values).toMatchObject({ people: 'Wij drieën', unseen: 'De keuken' })
})

test('what was taken home, also where nothing was written yet', async () => {
  const path = await over('hoe twee dit vertellen')
  await bothAt(
    `${path}/home`,
    [world.petra, { takenHome: 'Dat het kan.', audience: 'movement' }],
    [world.mina, { takenHome: 'De sleutels af.', audience: 'houses' }],
  )
  expect(world.mina.status).toBe(409)
  expect(world.mina.text()).toContain('Dat het kan.')
  expect(world.mina.form().values).toMatchObject({ takenHome: 'De sleutels af.', audience: 'houses' })
  await bothAt(
    `${path}/home`,
    [world.mina, { takenHome: 'De sleutels af, zei Mina.', audience: 'houses' }],
    [world.petra, { takenHome: 'Dat het echt kan.', audience: 'everyone' }],
  )
  expect(world.petra.status).toBe(409)
  expect(world.petra.text()).toContain('De sleutels af, zei Mina.')
  expect(world.petra.form().values).toMatchObject({ takenHome: 'Dat het echt kan.' })
  // It goes no further than was said before.
  const [row] = await world.test.sql('select audience, taken_home from visits.side where visit_id = $1', [
    path.replace('/visits/', ''),
  ])
  expect(row).toEqual({ audience: 'houses', taken_home: 'De sleutels af, zei Mina.' })
})

test('thanks', async () => {
  const path = await over('hoe twee dit danken')
  await bothAt(
    `${path}/thanks`,
    [world.petra, { thanks: 'Dank voor de koffie.' }],
    [world.mina, { thanks: 'Dank voor het lied.' }],
  )
  expect(world.mina.status).toBe(409)
  expect(world.mina.html).toContain('Dank voor de koffie.')
  expect(world.mina.html).toContain('Dank voor het lied.')
})
