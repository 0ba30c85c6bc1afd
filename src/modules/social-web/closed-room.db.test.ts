// Covers: src/modules/social-web, src/modules/stories, src/modules/circles, src/modules/action-teams, src/modules/about-us
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeCircle, makePerson, makeSeat } from '../../../tests/support/application.ts'
import { writeAndPublish } from '../stories/testing/written.ts'
import { type Installation, install, speaks } from './testing/installation.ts'

// A movement that closes its stories tells them nowhere: what it is told by, one by one. The first movement, and one beside it.
let here: Installation
let beside: string
let story = ''
let elsewhere = ''

const activity = 'application/activity+json'
const ask = (address: string | URL, accept = 'text/html') =>
  fetch(new URL(address, here.origin), { headers: { accept }, redirect: 'manual' })
const says = async (address: string | URL, accept?: string) => (await ask(address, accept)).text()
const { sql } = { sql: (text: string, values: unknown[] = []) => here.world.sql(text, values) }

async function closes(movement: string) {
  await sql("insert into movements.rooms (movement_id, closed) values ($1, '{stories}')", [movement])
  await sql("select platform.audit('test.done', 'test', null, null)")
}

beforeAll(async () => {
  here = await install('hier')
  beside = await makeCircle(here.world, { kind: 'movement', slug: 'naast', name: 'Naast' })
  // Somebody asked for it, so that it tells from here on.
  await ask(speaks(here).getActorUri(here.movement), activity)
  const els = await makePerson(here.world, 'Els')
  await makeSeat(here.world, beside, els)
  story = (await writeAndPublish(here.host, { place: here.movement, title: 'De kwikstaart' })).path
  elsewhere = (await writeAndPublish(await here.world.as(els), { place: beside, title: 'De kerkuil' })).path
  const [rubric, keyword, theme] = [randomUUID(), randomUUID(), randomUUID()]
  await sql(
    `insert into action_teams.theme (id, movement_id, kind, slug, name)
     select x.id, $1, x.kind, x.kind || '-vogels', jsonb_build_object('nl', 'Vogels', 'en', 'Birds')
     from unnest($2::uuid[], array['rubric', 'keyword', 'theme']) x (id, kind)`,
    [here.movement, [rubric, keyword, theme]],
  )
  await sql('update stories.published set rubric_id = $1', [rubric])
  await sql(
    'insert into stories.about (story_id, theme_id) select p.story_id, t from stories.published p, unnest($1::uuid[]) t',
    [[keyword, theme]],
  )
  await here.world.app.drained()
})
afterAll(() => here.close())
beforeEach(async () => {
  await sql('delete from movements.rooms')
  await sql("select platform.audit('test.done', 'test', null, null)")
})

const pages = ['/rubrics/rubric-vogels', '/keywords/keyword-vogels', '/themes/theme-vogels']
const feeds = [...pages, '/circles/hier', '/stories'].map((page) => `${page}/feed.atom`)
const articleAt = async (movement: string) => {
  const [row] = await sql('select id from stories.published where movement_id = $1', [movement])
  return `/social/${movement}/stories/${(row as { id: string }).id}`
}

test('the stories of the movement whose site it is', async () => {
  const told = async () => ({
    feeds: await Promise.all(feeds.map(async (at) => (await ask(at)).status)),
    pages: await Promise.all(pages.map(async (at) => /kwikstaart|feed\./.test(await says(at)))),
    outbox: (await says(speaks(here).getOutboxUri(here.movement), activity)).includes('kwikstaart'),
    article: (await ask(await articleAt(here.movement), activity)).status,
    led: (await ask(story, activity)).status,
    found: (await says('/search?q=kwikstaart')).includes('>kwikstaart</mark>'),
    theme: (await says('/search?q=vogels')).includes('href="/themes/theme-vogels"'),
    offered: await says('/search/offered?q=kwik'),
    sitemap: (await says('/sitemaps/stories-1.xml')).includes(story),
  })
  expect(await told()).toEqual({
    ...{ feeds: feeds.map(() => 200), pages: pages.map(() => true), outbox: true, article: 200, led: 303 },
    ...{ found: true, theme: true, offered: '["De kwikstaart"]', sitemap: true },
  })
  await closes(here.movement)
  expect(await told()).toEqual({
    ...{ feeds: feeds.map(() => 404), pages: pages.map(() => false), outbox: false, article: 404, led: 404 },
    ...{ found: false, theme: true, offered: '[]', sitemap: false },
  })
})

test('also those of a movement beside it, at whatever address one asks', async () => {
  const told = async () => ({
    list: (await says('/stories?of=all')).includes('De kerkuil'),
    read: (await ask(elsewhere)).status,
    feed: (await says('/stories/feed.json?of=all')).includes('De kerkuil'),
    theme: (await says('/themes/theme-vogels')).includes('De kerkuil'),
    article: (await ask(await articleAt(beside), activity)).status,
    led: (await ask(elsewhere, activity)).status,
    found: (await says('/search?q=kerkuil')).includes(elsewhere),
    offered: await says('/search/offered?q=kerk'),
    sitemap: (await says('/sitemaps/stories-1.xml')).includes(elsewhere),
  })
  expect(await told()).toEqual({
    ...{ list: true, read: 200, feed: true, theme: true, article: 200, led: 303 },
    ...{ found: true, offered: '["De kerkuil"]', sitemap: true },
  })
  await closes(beside)
  expect(await told()).toEqual({
    ...{ list: false, read: 404, feed: false, theme: false, article: 404, led: 404 },
    ...{ found: false, offered: '[]', sitemap: false },
  })
  expect(await says('/stories')).toContain('De kwikstaart')
})

test('other rooms that are closed are not found either', async () => {
  expect(await says('/search?q=vogels')).toContain('href="/themes/theme-vogels"')
  await sql("insert into movements.rooms (movement_id, closed) values ($1, '{together}')", [here.movement])
  await sql("select platform.audit('test.done', 'test', null, null)")
  expect(await says('/search?q=vogels')).not.toContain('href="/themes/theme-vogels"')
})
