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

test('who writes on in a language of elsewhere keeps it, until they say that it is in another', async () => {
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const toos = await makePerson(world, 'Toos')
  await makeSeat(world, movement, toos)
  const writer = await world.as(toos)
  await writer.get('/write/new')
  await writer.submit({ kind: 'story', place: movement })
  const at = writer.path
  expect(writer.form().values).toMatchObject({ language: 'nl' })
  // As what comes from another site.
  await world.sql("update stories.story set written_in = 'fy'")
  const inWhat = async () => world.sql('select language, written_in from stories.story')
  await writer.get(at)
  expect(writer.form().values).toMatchObject({ language: 'as-it-is' })
  expect(writer.html).toMatch(/value="as-it-is"[^>]*>(?:West-)?Fries</i)
  expect(writer.html).toContain('<div lang="fy">')
  await writer.submit({ title: 'Us tún', body: 'It wie moai.', next: 'stay' })
  expect(await inWhat()).toEqual([{ language: 'nl', written_in: 'fy' }])
  await writer.get(at)
  await writer.submit({ language: 'en', next: 'stay' })
  expect(await inWhat()).toEqual([{ language: 'en', written_in: null }])
  await writer.get(at)
  expect(writer.html).not.toContain('as-it-is')
})
