import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'

let world: TestApplication
beforeAll(async () => {
  world = await startTestApplication()
})
afterAll(() => world.close())

test('with the name of who was called about a place their number goes, and nobody else’s', async () => {
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const under = { parentId: movement, movementId: movement }
  const [house, other] = [
    await makeCircle(world, { name: 'Het Wielhuis', slug: 'wielhuis', ...under }),
    await makeCircle(world, { name: 'De Linde', slug: 'de-linde', ...under }),
  ]
  const seat = await makeSeat(world, house, await makePerson(world, 'Mina'))
  const called = 'update circles.circle set contact_name = $2, contact_phone = $3 where id = $1'
  await world.sql(called, [house, 'Mina', '06 12 34 56 78'])
  await world.sql(called, [other, 'Henk', '085 000 00 77'])
  await world.sql(
    'select platform.erase_keys(array(select sealing_key_id from circles.seat where id = $1))',
    [seat],
  )
  expect(
    await world.sql(
      'select contact_name, contact_phone from circles.circle where parent_id = $1 order by slug',
      [movement],
    ),
  ).toEqual([
    { contact_name: 'Henk', contact_phone: '085 000 00 77' },
    { contact_name: null, contact_phone: null },
  ])
})
