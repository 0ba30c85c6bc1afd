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
let sister: string
let ria: Browserless
let toos: Browserless
const at = '/circles/beweging/newsletter/next'

async function person(name: string, role: string, circle: string) {
  const id = await makePerson(world, name, `${name.toLowerCase()}@example.org`)
  await makeSeat(world, circle, id, role)
  return world.as(id)
}
beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  sister = await makeCircle(world, { kind: 'movement', name: 'Wij blijven', slug: 'wij-blijven' })
  ria = await person('Ria', 'host', movement)
  toos = await person('Toos', 'member', movement)
})
afterAll(() => world.close())
beforeEach(() =>
  world.sql(
    'delete from newsletter.item; delete from newsletter.issue; delete from stories.story; delete from movements.rooms',
  ),
)

async function written(audience: string): Promise<string> {
  await toos.get('/write/new')
  await toos.submit({ kind: 'story', place: movement })
  const story = toos.path
  await toos.submit({ title: 'De bel', body: 'Zo ging het.', next: 'stay' })
  await read(story, audience)
  return story
}
async function read(story: string, audience: string) {
  await toos.get(`${story}/publish`)
  await toos.submit({ audience })
  expect(toos.path).toMatch(/^\/stories\//)
}
/** As if everything so far was done two months ago. */
const longAgo = () =>
  world.sql(
    `update stories.published set published_at = published_at - interval '60 days';
     update stories.placed set writers_at = writers_at - interval '60 days', hosts_at = hosts_at - interval '60 days'`,
  )
const begunAnew = () => world.sql('delete from newsletter.item; delete from newsletter.issue')
const close = (whose: string) =>
  world.sql("insert into movements.rooms (movement_id, closed) values ($1, '{stories}')", [whose])
async function inLetter(title: string): Promise<boolean> {
  await ria.get(at)
  await ria.submit({}, `${at}/begin`)
  return ria.text().includes(title)
}

test('what everybody may read since this month is in its letter, also where some could read it long before', async () => {
  const story = await written('movement')
  await longAgo()
  await read(story, 'everyone')
  expect(await inLetter('De bel')).toBe(true)
})

test('what everybody could read before is in no letter again, corrected or not', async () => {
  const story = await written('everyone')
  await longAgo()
  await toos.get(story)
  await toos.submit({ body: 'Zo ging het echt.', next: 'stay' }, story)
  await read(story, 'everyone')
  expect(await inLetter('De bel')).toBe(false)
})

test('what came to stand here of a sister is in the letter, and nothing that waits for a yes', async () => {
  await world.sql(
    `with key as (insert into platform.sealing_key (id, wrapped) values (gen_random_uuid(), 'x') returning id),
       s as (insert into stories.story (id, movement_id, kind, sealing_key_id)
         select gen_random_uuid(), $1, 'story', key.id from key returning id)
     insert into stories.published (id, story_id, movement_id, kind, language, audience, slug, title, in_short, body, plain,
         bylines, published_at)
       select gen_random_uuid(), s.id, $1, 'story', 'nl', 'everyone', 'de-kade-abcdef', 'De kade', '',
         '{"type":"doc","content":[]}', '', '{}', now() - interval '60 days' from s`,
    [sister],
  )
  await world.sql(
    `insert into stories.placed (id, story_id, from_movement_id, movement_id, introduction, label, hosts_at)
     select gen_random_uuid(), story_id, movement_id, $1, 'Kijk.', '', now() from stories.published`,
    [movement],
  )
  expect(await inLetter('De kade')).toBe(false)
  await world.sql(
    "update stories.placed set writers_at = now() - interval '1 minute'; delete from newsletter.item",
  )
  await world.sql('delete from newsletter.issue')
  expect(await inLetter('De kade')).toBe(true)
  await close(sister)
  expect((await ria.get(at)).text()).not.toContain('De kade')
  await begunAnew()
  expect(await inLetter('De kade')).toBe(false)
})

test('a movement that closed its stories tells none of them', async () => {
  await written('everyone')
  expect(await inLetter('De bel')).toBe(true)
  await close(movement)
  await begunAnew()
  expect(await inLetter('De bel')).toBe(false)
  await begunAnew()
  await world.sql('delete from movements.rooms')
  expect(await inLetter('De bel')).toBe(true)
})
