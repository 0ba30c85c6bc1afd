import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
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
let [toos, piet]: Browserless[] = []
let at: string

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
})
afterAll(() => world.close())

/** Two who write one text, and both have it before them. */
beforeEach(async () => {
  const people = [await makePerson(world, 'Toos'), await makePerson(world, 'Piet')]
  for (const person of people) await makeSeat(world, movement, person)
  ;[toos, piet] = await Promise.all(people.map((person) => world.as(person)))
  await toos?.get('/write/new')
  await toos?.submit({ kind: 'story', place: movement })
  at = toos?.path ?? ''
  await toos?.submit({ title: 'Soep', body: '## Eerst\n\nEen.\n\n## Daarna\n\nTwee.' }, at)
  await world.sql(
    `insert into stories.writer (id, story_id, person_id, name, place) values (gen_random_uuid(), $1, $2, 'Piet', 2)`,
    [at.slice('/write/'.length), people[1]],
  )
  await Promise.all([toos?.get(at), piet?.get(at)])
})

const there = async () => {
  await toos?.get(at)
  return toos?.form(at).values
}

test('what two changed elsewhere in a text is in it, and who came last reads so', async () => {
  await toos?.submit({ body: '## Eerst\n\nEen, met brood.\n\n## Daarna\n\nTwee.', inShort: 'Kort.' }, at)
  await piet?.submit(
    { body: '## Eerst\n\nEen.\n\n## Daarna\n\nTwee.\n\nDrie.', title: 'Soep en brood', next: 'publish' },
    at,
  )
  expect([piet?.path, piet?.text()]).toEqual([at, expect.stringContaining('Het staat er nu allebei')])
  expect(await there()).toMatchObject({
    title: 'Soep en brood',
    inShort: 'Kort.',
    body: '## Eerst\n\nEen, met brood.\n\n## Daarna\n\nTwee.\n\nDrie.',
  })
  await toos?.get(`${at}/versions`)
  expect(toos?.text()).toMatch(/Piet[\s\S]*Toos/)
})

test('what two changed both is asked, and where both stay only that stands there twice', async () => {
  await toos?.submit({ body: '## Eerst\n\nEen kom.\n\n## Daarna\n\nTwee.' }, at)
  await piet?.submit({ body: '## Eerst\n\nEen bord.\n\n## Daarna\n\nTwee.\n\nDrie.' }, at)
  expect([piet?.status, piet?.text()]).toEqual([409, expect.stringContaining('Twee teksten: kies')])
  await piet?.submit({ next: 'both' }, at)
  expect((await there())?.body).toBe('## Eerst\n\nEen kom.\n\nEen bord.\n\n## Daarna\n\nTwee.\n\nDrie.')
})

test.each([
  ['the kind', { kind: 'article' }],
  ['the keywords both', { keywords: 'brood' }],
])('who changed %s is asked', async (_, changed) => {
  await toos?.submit({ keywords: 'soep', inShort: 'Kort.' }, at)
  await piet?.submit({ body: 'Anders.', ...changed }, at)
  expect(piet?.status).toBe(409)
})

test.each(['', 'null', '[]', '{"title":1}', '{"title":"","inShort":"","keywords":""}'])(
  'with %s for what was there, one is asked and nothing goes over',
  async (began) => {
    await toos?.submit({ body: 'Van Toos.' }, at)
    await piet?.submit({ body: 'Van Piet.', began }, at)
    expect(piet?.status).toBe(409)
    expect((await there())?.body).toBe('Van Toos.')
  },
)

test('while one types on nothing is laid together: what the other wrote is not before them', async () => {
  await toos?.submit({ body: '## Eerst\n\nEen, met brood.\n\n## Daarna\n\nTwee.' }, at)
  const values = { ...piet?.form(at).values, body: '## Eerst\n\nEen.\n\n## Daarna\n\nTwee.\n\nDrie.' }
  expect((await piet?.once('POST', `${at}/keep`, values))?.status).toBe(409)
})

test('who writes alone carries nothing of it along', async () => {
  await world.sql('delete from stories.writer where story_id = $1 and place = 2', [
    at.slice('/write/'.length),
  ])
  expect(await there()).not.toHaveProperty('began')
})
