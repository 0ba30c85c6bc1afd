import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCircle } from '../../../../tests/support/application.ts'
import { at, begin, fill, onProgramme, release, type WeekWorld, weekWorld } from '../testing/world.ts'

let world: WeekWorld
let house: string
const open = '11111111-1111-4111-8111-111111111111'
const closed = '22222222-2222-4222-8222-222222222222'

beforeAll(async () => {
  world = await weekWorld()
  house = await makeCircle(world.test, { name: 'Zomerhek', slug: 'zomerhek', movementId: world.movementId })
  for (const [id, audience] of [
    [open, 'everyone'],
    [closed, 'circle'],
  ]) {
    await world.test.sql(
      `insert into gatherings.gathering (id, circle_id, kind, title, audience, status)
       values ($1, $2, 'open-day', 'De achterdeur', $3, 'announced')`,
      [id, house, audience],
    )
    await world.test.sql(
      `insert into gatherings.occurrence (id, gathering_id, due_at, starts_at, ends_at)
       values (gen_random_uuid(), $1, '2031-01-13 13:00', '2031-01-13 13:00', '2031-01-13 16:00')`,
      [id],
    )
  }
})
afterAll(() => world.test.close())

test('what is at a house itself stays the house’s: one signs up there, and a release changes nothing of it', async () => {
  const made = await begin(world)
  const session = await onProgramme(world, made, {
    ...{ title: 'Bij Zomerhek', roomId: '', gathering: `https://kampvuur.example/gatherings/${open}` },
  })
  await release(world.lotte)
  await fill(world.lotte, `sessions/${session}`, { title: 'Bij Zomerhek aan tafel' })
  await release(world.lotte)
  const visitor = world.test.visitor()
  await visitor.get(`${at}/sessions/${session}`)
  expect(visitor.text()).toContain('Op de eigen plek van een huis')
  expect(visitor.html).toContain(`href="/gatherings/${open}"`)
  const kept = await world.test.sql('select title, status from gatherings.gathering where id = $1', [open])
  expect(kept).toEqual([{ title: 'De achterdeur', status: 'announced' }])
  await fill(world.lotte, `sessions/${session}/drop`, { because: 'ziek' })
  await release(world.lotte)
  expect(await world.test.sql('select status from gatherings.gathering where id = $1', [open])).toEqual([
    { status: 'announced' },
  ])
})

test('what is not for everyone sounds like what is not there', async () => {
  for (const gathering of [closed, '33333333-3333-4333-8333-333333333333', 'Zomerhek']) {
    await fill(world.lotte, 'sessions/new', {
      title: 'Bij Zomerhek',
      from: '13:00',
      until: '16:00',
      gathering,
    })
    expect(world.lotte.status).toBe(422)
    expect(world.lotte.text()).toContain('We vinden geen bijeenkomst voor iedereen')
  }
})
