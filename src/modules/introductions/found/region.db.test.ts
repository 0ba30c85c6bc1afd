import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import { queryCount } from '../../../platform/database/connect.ts'

let world: TestApplication
let movement: string
let region: string
let house: string

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const under = { parentId: movement, movementId: movement }
  region = await makeCircle(world, { kind: 'region', name: 'Oost', slug: 'oost', ...under })
  const west = await makeCircle(world, { kind: 'region', name: 'West', slug: 'west', ...under })
  house = await makeCircle(world, { name: 'Wielhuis', slug: 'wielhuis', ...under })
  await world.sql('insert into circles.within (circle_id, in_id) values ($1, $2)', [house, region])
  await world.sql("insert into participants.region_province values ($1, 'gelderland'), ($2, 'utrecht')", [
    region,
    west,
  ])
})
afterAll(() => world.close())

/** Something was done: nothing is shown as it was kept. */
const done = () => world.sql("select platform.audit('test.done', 'page', null, null)")
async function shows(path: string, who = world.visitor()) {
  await done()
  return (await who.get(path)).text()
}

async function introduces(name: string, audience: string, findable = true, where = region) {
  const person = await makePerson(world, name)
  await makeSeat(world, house, person)
  await world.sql(
    `insert into introductions.introduction (id, person_id, name, audience, readers, findable, region_ids)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [randomUUID(), person, name, audience, audience === 'movement' ? [movement] : [], findable, [where]],
  )
  return world.as(person)
}

test('a region’s page shows where it lies, and leads to the regions beside it', async () => {
  const visitor = world.visitor()
  await visitor.get('/circles/oost')
  expect(visitor.text()).toContain('Gelderland')
  expect(visitor.html).toMatch(/aria-current="true"[^>]*>(?:(?!<\/a>)[\s\S])*Oost/)
  expect(visitor.links()).toContain('/circles/west')
  for (const path of ['/circles/wielhuis', '/circles/beweging'])
    expect((await visitor.get(path)).html).not.toContain('kv-map')
})

test('who asked to be found there and may be read by everybody, and nobody else, whoever looks', async () => {
  const ada = await introduces('Ada', 'everyone')
  await introduces('Bram', 'everyone', false)
  await introduces('Cor', 'movement')
  await introduces('Dien', 'everyone', true, house)
  const visitor = world.visitor()
  for (const who of [visitor, ada]) {
    const text = await shows('/circles/oost', who)
    expect(text).toContain('Ada')
    expect(text).not.toMatch(/Bram|Cor|Dien/)
  }
  expect(visitor.links()).toContain(`/people/persons?region=${region}`)
  await ada.get(`/people/persons?region=${region}`)
  expect(ada.text()).toMatch(/Ada.*Cor/)
})

test('what houses there let others see, with the name of the house and as far as it goes', async () => {
  const opens = (words: string, audience: string) =>
    world.sql(
      `insert into visits.opening (id, circle_id, movement_id, kind, words, audience, said_on) values ($1, $2, $3, 'offer', $4, $5, platform.day_of(now()))`,
      [randomUUID(), house, movement, words, audience],
    )
  await opens('Kom bij ons soep eten.', 'everyone')
  await opens('Kijk mee in de nacht.', 'movement')
  const text = await shows('/circles/oost')
  expect(text).toMatch(/Kom kijken in deze huizen.*Wielhuis.*Kom bij ons soep eten/)
  expect(text).not.toContain('Kijk mee in de nacht')
  expect(await shows('/circles/west')).not.toContain('soep')
})

test('takes as many queries with many people and houses as with few', async () => {
  const counted = async () => {
    await done()
    const before = queryCount.value
    await world.visitor().once('GET', '/circles/oost')
    return queryCount.value - before
  }
  const few = await counted()
  for (const name of ['Eef', 'Fons', 'Gijs']) await introduces(name, 'everyone')
  for (const name of ['Hofje', 'Kade']) {
    const id = await makeCircle(world, { name, parentId: movement, movementId: movement })
    await world.sql('insert into circles.within (circle_id, in_id) values ($1, $2)', [id, region])
  }
  expect(await counted()).toBe(few)
})
