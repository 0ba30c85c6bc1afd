import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCircle, startTestApplication, type TestApplication } from '../../../tests/support/application.ts'
import type { Browserless } from '../../../tests/support/browserless.ts'
import { tell } from './testing/told.ts'

// A story is found by the name of the place it comes from, and by the words it stands under: as those are now.

let world: TestApplication
let movement: string
let visitor: Browserless

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  visitor = world.visitor()
})
afterAll(() => world.close())

const look = async (words: string) => (await visitor.get(`/search?q=${encodeURIComponent(words)}`)).text()
async function keyword(name: Record<string, string>): Promise<string> {
  const id = randomUUID()
  await world.sql(
    "insert into action_teams.theme (id, movement_id, kind, slug, name) values ($1, $2, 'keyword', $3, $4)",
    [id, movement, id, name],
  )
  return id
}
const offered = async (typed: string): Promise<string[]> =>
  (await visitor.once('GET', `/search/offered?q=${encodeURIComponent(typed)}`)).json()
const under = (story: string, theme: string) =>
  world.sql('insert into stories.about (story_id, theme_id) values ($1, $2)', [story, theme])

test('a place that is not everybody’s any more, or is called otherwise, is named by no story at once', async () => {
  const circle = await makeCircle(world, {
    name: 'Theehuis Lapwing',
    parentId: movement,
    movementId: movement,
  })
  await tell(world, { movement, circle, title: 'Een kopje erbij' })
  await world.app.drained()
  expect(await look('lapwing')).toContain('Een kopje erbij')
  await world.sql("update circles.circle set visibility = 'members' where id = $1", [circle])
  expect(await look('lapwing')).not.toContain('Een kopje erbij')
  await world.app.drained()
  expect(await look('lapwing')).not.toContain('Een kopje erbij')
  expect(await look('kopje')).toContain('Een kopje erbij')
  await world.sql("update circles.circle set visibility = 'everyone' where id = $1", [circle])
  await world.app.drained()
  expect(await look('lapwing')).toContain('Een kopje erbij')
  await world.sql("update circles.circle set name = 'De Grutto' where id = $1", [circle])
  expect(await look('lapwing')).not.toContain('Een kopje erbij')
  await world.app.drained()
  expect(await look('grutto')).toContain('Een kopje erbij')
})

test('a story in English is found by its keyword, which has one name', async () => {
  const story = await tell(world, { movement, language: 'en', title: 'Once a week' })
  await under(story, await keyword({ nl: 'befriending' }))
  await world.app.drained()
  expect(await look('befriending')).toContain('Once a week')
})

test('a Dutch story is found by the English name of its keyword, in another form too', async () => {
  const story = await tell(world, { movement, title: 'De hooivork' })
  await under(story, await keyword({ nl: 'overburen', en: 'neighbours' }))
  await world.app.drained()
  for (const word of ['neighbours', 'neighbour', 'overbuur'])
    expect(await look(word), word).toContain('De hooivork')
})

test('what was laid into another keyword is found by either, and by one again once it is taken apart', async () => {
  const [kept, merged, third] = [
    await keyword({ nl: 'hooiwagen' }),
    await keyword({ nl: 'kwispelstaart' }),
    await keyword({ nl: 'ijsbloemen' }),
  ]
  const story = await tell(world, { movement, title: 'De linkerschoen' })
  await under(story, merged)
  await world.app.drained()
  expect(await look('hooiwagen')).not.toContain('De linkerschoen')
  for (const one of [merged, third])
    await world.sql('update action_teams.theme set merged_into = $1 where id = $2', [kept, one])
  await world.app.drained()
  for (const word of ['hooiwagen', 'kwispelstaart', 'ijsbloemen'])
    expect(await look(word), word).toContain('De linkerschoen')
  expect(await offered('hooiw')).toContain('hooiwagen')
  await world.sql('update action_teams.theme set merged_into = null where id = $1', [third])
  expect(await look('ijsbloemen')).not.toContain('De linkerschoen')
  await world.app.drained()
  expect(await look('ijsbloemen')).not.toContain('De linkerschoen')
  await world.sql(`update action_teams.theme set name = '{"nl": "regenboog"}' where id = $1`, [merged])
  await world.app.drained()
  expect(await look('regenboog')).toContain('De linkerschoen')
  expect(await look('kwispelstaart')).not.toContain('De linkerschoen')
})
