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
let house: string
const many = 45
beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  house = await makeCircle(world, {
    ...{ name: 'Het Wielhuis', slug: 'wielhuis', parentId: movement, movementId: movement },
  })
  await world.sql(
    `insert into action_teams.theme (id, movement_id, kind, slug, name, status)
     select gen_random_uuid(), $1, kind, kind, jsonb_build_object('nl', 'Buren', 'en', 'Neighbours'),
       case when kind = 'theme' then 'running' end
     from unnest('{theme,rubric,keyword}'::text[]) kind`,
    [movement],
  )
  // One a day, the last one the oldest; of each seventh its movement alone may know.
  await world.sql(
    `with new as (select n, gen_random_uuid() as id, gen_random_uuid() as key from generate_series(1, ${many}) n),
       keys as (insert into platform.sealing_key (id, wrapped) select key, 'x' from new),
       written as (insert into stories.story (id, movement_id, circle_id, kind, audience, sealing_key_id)
         select id, $1, $2, 'practice', case when n % 7 = 0 then 'movement' else 'everyone' end, key from new)
     insert into stories.published (id, story_id, movement_id, circle_id, kind, language, audience, rubric_id, slug, title,
         in_short, body, plain, bylines, published_at)
       select gen_random_uuid(), id, $1, $2, 'practice', 'nl', case when n % 7 = 0 then 'movement' else 'everyone' end,
         (select t.id from action_teams.theme t where t.kind = 'rubric'), 'buur-' || n, 'Buur ' || n || '.', '',
         '{"type":"doc","content":[]}', '', '{}', now() - n * interval '1 day' from new`,
    [movement, house],
  )
  await world.sql(
    `insert into stories.about (story_id, theme_id)
     select p.story_id, t.id from stories.published p, action_teams.theme t where t.kind <> 'rubric'`,
  )
})
afterAll(() => world.close())

const numbersOn = (browser: Browserless) =>
  browser
    .links()
    .flatMap((link) => /^\/stories\/buur-(\d+)$/.exec(link)?.[1] ?? [])
    .map(Number)

/** From a page with some of them by "everything about", and on as long as there are older ones. */
async function walked(browser: Browserless, page: string): Promise<number[]> {
  await browser.get(page)
  const all = browser.links().find((link) => link.startsWith('/stories?'))
  let next = all ?? page
  const numbers: number[] = []
  for (let pages = 0; next && pages < 10; pages += 1) {
    await browser.get(next)
    expect(browser.status).toBe(200)
    numbers.push(...numbersOn(browser))
    next = browser.links().find((link) => link.includes('before=')) ?? ''
  }
  return numbers
}
const every = (only: (n: number) => boolean) => Array.from({ length: many }, (_, i) => i + 1).filter(only)

test.each([
  '/themes/theme',
  '/rubrics/rubric',
  '/keywords/keyword',
  '/circles/wielhuis',
  '/circles/beweging',
  '/library/tried',
])('from %s everything that one may read can be reached, in its order', async (page) => {
  const kees = await makePerson(world, 'Kees')
  await makeSeat(world, movement, kees)
  expect(await walked(world.visitor(), page)).toEqual(every((n) => n % 7 !== 0))
  expect(await walked(await world.as(kees), page)).toEqual(every(() => true))
})

test('what nobody else may read leads nowhere: there is no way on, and no list of a circle that one may not know', async () => {
  await world.sql("update stories.published set audience = 'movement' where slug <> all ($1)", [
    [1, 2, 3, 4, 5, 6].map((n) => `buur-${n}`),
  ])
  await world.sql("select platform.audit('test.done', 'test', null, null)")
  const visitor = world.visitor()
  await visitor.get('/themes/theme')
  expect([numbersOn(visitor), visitor.links().filter((link) => link.startsWith('/stories?'))]).toEqual([
    [1, 2, 3, 4, 5, 6],
    [],
  ])
  await world.sql("update circles.circle set visibility = 'members' where id = $1", [house])
  await world.sql("select platform.audit('test.done', 'test', null, null)")
  expect((await visitor.get('/stories?circle=wielhuis')).status).toBe(404)
  expect((await visitor.get('/stories?theme=is-er-niet')).status).toBe(404)
})

test('from the themes one finds the keywords, and from a theme the way to write about it', async () => {
  await world.sql("update action_teams.theme set kind = 'keyword' where kind = 'rubric'")
  await world.sql("select platform.audit('test.done', 'test', null, null)")
  const visitor = world.visitor()
  expect((await visitor.get('/themes')).links()).toContain('/keywords')
  expect((await visitor.get('/themes/theme')).links()).toContain('/write/new?theme=theme')
})

test('of what one wrote oneself nothing is out of reach', async () => {
  const toos = await makePerson(world, 'Toos')
  await makeSeat(world, movement, toos)
  const writer = await world.as(toos)
  await writer.get('/write/new')
  await writer.submit({ kind: 'story', place: movement })
  await writer.submit({ title: 'De eerste', body: 'Het begin.', next: 'stay' })
  // As it was sealed, once more for each day before.
  await world.sql(
    `with one as (select s.*, v.content, w.person_id from stories.story s join stories.version v on v.story_id = s.id
         join stories.writer w on w.story_id = s.id where w.person_id = $1),
       new as (select gen_random_uuid() as id, n from generate_series(1, 109) n),
       written as (insert into stories.story (id, movement_id, kind, sealing_key_id)
         select new.id, one.movement_id, 'story', one.sealing_key_id from one, new),
       by as (insert into stories.writer (id, story_id, person_id) select gen_random_uuid(), new.id, person_id from one, new)
     insert into stories.version (story_id, number, content, at)
       select new.id, 1, one.content, now() - n * interval '1 day' from one, new`,
    [toos],
  )
  const seen = new Set<string>()
  for (let next = '/write'; next; ) {
    await writer.get(next)
    for (const link of writer.links()) if (/^\/write\/[0-9a-f-]{36}$/.test(link)) seen.add(link)
    next = writer.links().find((link) => link.startsWith('/write?before=')) ?? ''
  }
  expect(seen.size).toBe(110)
})

test('of what was published or kept in one moment none falls between two pages', async () => {
  // In one thousandth of a second, and most of it in one millionth.
  await world.sql(
    `update stories.published set audience = 'everyone',
       published_at = '2026-01-01T10:00:00.123Z'::timestamptz + (length(slug) - 6) * interval '1 microsecond'`,
  )
  await world.sql("update stories.version set at = '2026-01-01T10:00:00.123456Z'")
  await world.sql("select platform.audit('test.done', 'test', null, null)")
  for (const page of ['/circles/beweging', '/themes/theme', '/library/tried']) {
    const numbers = await walked(world.visitor(), page)
    expect([page, numbers.sort((a, b) => a - b)]).toEqual([page, every(() => true)])
  }
  const toos = await world.sql<{ id: string }>("select id from people.person where name = 'Toos'")
  const writer = await world.as(toos[0]?.id ?? '')
  const seen = new Set<string>()
  for (let next = '/write'; next; ) {
    await writer.get(next)
    for (const link of writer.links()) if (/^\/write\/[0-9a-f-]{36}$/.test(link)) seen.add(link)
    next = writer.links().find((link) => link.startsWith('/write?before=')) ?? ''
  }
  expect(seen.size).toBe(110)
})

test.each([
  '-200000-01-01T00:00:00Z',
  '+200000-01-01T00:00:00Z',
  '1969-12-31T23:59:59Z',
  '2026-02-31T00:00:00Z',
  '2026-01-01T25:00:00Z',
  '2026-01-01T10:00:00.123456Z_x',
  '1',
])('a list goes on from the beginning where its address says %s', async (before) => {
  const visitor = await world.visitor().get(`/stories?before=${encodeURIComponent(before)}`)
  expect(visitor.status).toBe(200)
  expect(numbersOn(visitor)).toHaveLength(20)
})

test('a list goes on at an address of before, which said the moment alone', async () => {
  const visitor = await world.visitor().get('/stories?before=2026-01-01T10:00:00.123Z')
  expect([visitor.status, numbersOn(visitor)]).toEqual([200, []])
})
