import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCircle, startTestApplication, type TestApplication } from '../../../tests/support/application.ts'
import { storyKinds } from '../stories/index.ts'
import { tell } from './testing/told.ts'
import { searchWords, shelfName } from './words.ts'

let world: TestApplication
beforeAll(async () => {
  world = await startTestApplication()
})
afterAll(() => world.close())

test('whatever kind of thing is written and found has a name, in both languages', async () => {
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  for (const kind of storyKinds) await tell(world, { movement, kind, title: `Over de tuin: ${kind}` })
  await world.app.drained()
  const found = await world.sql<{ shelf: string }>(
    'select distinct shelf from search.document order by shelf',
  )
  expect(found.map(({ shelf }) => shelf)).toEqual(
    expect.arrayContaining([
      'article',
      'change',
      'failure',
      'guide',
      'outcome',
      'place',
      'practice',
      'recording',
      'story',
    ]),
  )
  for (const { shelf } of found)
    for (const locale of ['nl', 'en'] as const) expect(shelfName(searchWords(locale), shelf)).not.toBe('')
})
