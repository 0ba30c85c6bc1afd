import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'

let world: TestApplication
let movement: string
let lotte: Browserless

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const person = await makePerson(world, 'Lotte')
  await makeSeat(world, movement, person, 'host')
  lotte = await world.as(person)
  await world.sql('update platform.session set strong_at = now() where person_id = $1', [person])
})
afterAll(() => world.close())

test('what a host settles elsewhere is told too: the second step, and from how many people on something is told', async () => {
  const member = await makePerson(world, 'Mina')
  await makeSeat(world, movement, member, 'member')
  await lotte.get('/circles/beweging/second-step')
  await lotte.submit({ asks: 'hosts' })
  await lotte.get('/circles/beweging/small-worlds')
  await lotte.submit({ fewest: '10' })
  const mina = await world.as(member)
  await mina.get('/circles/beweging/history')
  expect(mina.text()).toContain('Lotte koos dat we pas vanaf 10 mensen iets over een groep vertellen.')
  expect(mina.text()).toContain(
    'Lotte vraagt van gastheren en gastvrouwen een tweede stap om hier binnen te komen.',
  )
})

test('a list that a host took in, and took back, is told without who stands in it', async () => {
  await world.sql(
    `insert into circles.import (id, circle_id, holds, counted) values (gen_random_uuid(), $1, 'people', '{"new": 3}')`,
    [movement],
  )
  await world.sql('update circles.import set undone_at = now()')
  await lotte.get('/circles/beweging/history')
  expect(lotte.text()).toMatch(/nam een lijst weer terug\..*vroeg met een lijst wie hier een plek wil\./)
})

test('an address that a circle had leads to it, also when a list brings a house of that name', async () => {
  const house = await makeCircle(world, {
    name: 'Wielhuis',
    slug: 'wielhuis',
    parentId: movement,
    movementId: movement,
  })
  await makeSeat(world, house, await makePerson(world, 'Anne'), 'host')
  await world.sql(`update circles.circle set name = 'Kadehuis', slug = 'kadehuis' where id = $1`, [house])
  await world.sql(`insert into circles.former_slug (slug, circle_id) values ('wielhuis', $1)`, [house])
  await makeCircle(world, { name: 'Wielhuis', slug: 'wielhuis', parentId: movement, movementId: movement })
  expect((await world.visitor().get('/circles/wielhuis')).path).toBe('/circles/kadehuis')
  const [fresh] = await world.sql<{ slug: string }>(`select slug from circles.circle where name = 'Wielhuis'`)
  expect(fresh?.slug).toMatch(/^wielhuis-[0-9a-f]{6}$/)
})
