import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'

let world: TestApplication
const id: Record<string, string> = {}

async function lay(slug: string, movement: string | null, home: string, kind = 'organisation') {
  id[slug] = await makeCircle(world, {
    ...{ kind, slug, name: slug, parentId: id[home] as string },
    ...(movement && { movementId: id[movement] as string }),
  })
}

const slugs = async (of: string, values: unknown[]) =>
  (
    await world.sql<{ slug: string }>(
      `select slug from circles.circle where id in (${of}) order by 1`,
      values,
    )
  ).map(({ slug }) => slug)

const crossing = () => slugs('select circles.crossing_into($1)', [id.beweging])
/** The same told without it: all that sit there, but for those that say so. */
const others = () =>
  slugs('select circles.all_within($1) except select id from circles.circle where movement_id = $1', [
    id.beweging,
  ])

beforeAll(async () => {
  world = await startTestApplication()
  id.beweging = await makeCircle(world, { kind: 'movement', slug: 'beweging', name: 'Beweging' })
  id.zuster = await makeCircle(world, { kind: 'movement', slug: 'zuster', name: 'Zuster' })
  await lay('oost', 'beweging', 'beweging', 'region')
  await lay('wielhuis', 'beweging', 'beweging')
  await lay('kade', 'zuster', 'zuster')
  await lay('zolder', null, 'wielhuis', 'team')
  await lay('trap', null, 'zolder', 'team')
  await lay('los', null, 'beweging', 'neighbourhood')
  await lay('kelder', 'zuster', 'kade', 'team')
  await lay('veraf', 'zuster', 'zuster')
  await lay('vuur', null, 'wielhuis', 'fire')
  await world.sql('insert into circles.within (circle_id, in_id) values ($1, $2)', [id.kade, id.oost])
})
afterAll(() => world.close())

const crossed = ['kade', 'kelder', 'los', 'trap', 'zolder']

test('what crosses into a movement is all that sits in it and does not say so itself', async () => {
  expect(await crossing()).toEqual(crossed)
  expect(await others()).toEqual(crossed)
})

test('and a movement of hundreds, which is gone through from the other side, finds the same', async () => {
  await world.sql(
    `insert into circles.circle (id, kind, slug, name, parent_id, movement_id, visibility)
     select gen_random_uuid(), 'organisation', 'huis-' || i, 'Huis ' || i, $1, $1, 'everyone' from generate_series(1, 300) i`,
    [id.beweging],
  )
  expect(await crossing()).toEqual(crossed)
  expect(await others()).toEqual(crossed)
  await world.sql('update circles.within set until = since where circle_id = $1', [id.kade])
  expect(await crossing()).toEqual(['los', 'trap', 'zolder'])
})
