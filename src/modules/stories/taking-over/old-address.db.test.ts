import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import { testMasterKey } from '../../../../tests/support/postgres.ts'
import { systemClock } from '../../../platform/clock/clock.ts'
import { connect } from '../../../platform/database/connect.ts'
import { sealingWith } from '../../../platform/sealing/seal.ts'
import { deriveKey } from '../../../platform/secrets/master-key.ts'
import { openTakingOver } from './taking-over.ts'

const addresses = [
  '/2023/01/tuin/',
  '/?p=12',
  '/?attachment_id=14',
  '/agenda/',
  '/caf%c3%a9',
  '/stories/tuin',
].map((path) => new URL(path, 'https://oud.example'))
let world: TestApplication
let movement: string
let slug: string
beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const owner = connect(world.database.owner ?? '')
  await owner.write(undefined, async ({ db }) => {
    const sealing = sealingWith(deriveKey(testMasterKey, 'sealing'))
    const site = 'https://oud.example'
    const taking = await openTakingOver(db, { clock: systemClock, sealing, movementId: movement, site })
    const print = { content: Buffer.from('1'), words: Buffer.from('1'), pictures: 0, lacks: false }
    await taking.take(['12'], [], print, async () => ({
      kind: 'article',
      language: 'nl',
      title: 'De tuin',
      inShort: '',
      document: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Bloei.' }] }],
      },
      bylines: ['Toos'],
      publishedAt: new Date('2023-01-16'),
      headings: ['Moestuin'],
      addresses,
    }))
    await taking.end('test.take', [
      {
        name: 'Moestuin',
        addresses: [new URL('https://oud.example/?cat=5'), new URL('https://oud.example/waarover/moestuin')],
      },
      { name: 'Annie', addresses: [new URL('https://oud.example/waarover/annie')] },
    ])
  })
  await owner.close()
  await world.sql(`insert into action_teams.theme (id, movement_id, kind, slug, name, status)
    values (gen_random_uuid(), '${movement}', 'theme', 'zw', '{"nl":"Zorg & welzijn","en":"Care"}', 'central'),
      (gen_random_uuid(), '${movement}', 'keyword', 'annie', '{"nl":"Annie","en":"Annie"}', null)`)
  slug = (await world.sql<{ slug: string }>('select slug from stories.published'))[0]?.slug ?? ''
})
afterAll(() => world.close())

const ask = async (path: string, method = 'GET') => {
  const answer = await world.app.fetch(new Request(`${world.origin}${path}`, { method }))
  return [answer.status, answer.headers.get('location')]
}

test.each([
  '/2023/01/tuin/',
  '/2023/01/tuin',
  '/2023/01/tuin?utm_source=brief',
  '/?p=12',
  '/?p=12&utm_source=brief&fbclid=1',
  '/?utm_source=brief&page_id=12',
  '/index.php?p=12',
  '/?attachment_id=14',
  '/2023/01/tuin/feed/',
  '/2023/01/tuin/feed/atom',
  '/2023/01/tuin/amp',
  '/2023/01/tuin/page/2/',
  '/2023/01/tuin/2',
  '/2023/01/tuin/comment-page-3?replytocom=4',
  '/caf%C3%A9',
  '/caf%c3%a9/',
  '/stories/tuin',
])('%s leads to the story', async (path) => {
  expect(await ask(path)).toEqual([301, `/stories/${slug}`])
  expect(await ask(path, 'HEAD')).toEqual([301, `/stories/${slug}`])
})

test.each([
  ['/feed/', '/stories/feed.atom'],
  ['/feed/rss2', '/stories/feed.atom'],
  ['/?feed=rss2', '/stories/feed.atom'],
  ['/tag/moestuin/', '/keywords/moestuin'],
  ['/category/buiten/moestuin/page/2', '/keywords/moestuin'],
  ['/tag/moestuin/feed/', '/keywords/moestuin/feed.atom'],
  ['/?tag=moestuin', '/keywords/moestuin'],
  ['/category/zorg-welzijn', '/themes/zw'],
  ['/onderwerp/zorg-welzijn/', '/themes/zw'],
  ['/?cat=5', '/keywords/moestuin'],
  ['/?cat=5&utm_source=brief', '/keywords/moestuin'],
  ['/waarover/moestuin/', '/keywords/moestuin'],
  ['/waarover/moestuin/page/2/', '/keywords/moestuin'],
  ['/author/toos/', '/stories'],
  ['/blog/author/toos/page/2/', '/stories'],
  ['/author/toos/feed/', '/stories/feed.atom'],
  ['/?author=3', '/stories'],
  ['/?s=de+tuin', '/search?q=de%20tuin'],
])('%s, which WordPress made of what stood there, leads to %s', async (path, leads) => {
  expect(await ask(path)).toEqual([301, leads])
  expect((await ask(leads))[0]).toBe(200)
})

test('the address that a picture had, in any size, leads to it', async () => {
  const [picture] = await world.sql<{ id: string }>(
    `insert into stories.picture (id, story_id, sealing_key_id, recognisable, width, height, widths, made_at)
     select gen_random_uuid(), id, sealing_key_id, 'before', 960, 640, '{480,960}', now() from stories.story returning id`,
  )
  await world.sql(`insert into stories.old_address (movement_id, address, story_id, picture_id)
    select '${movement}', sha256('/wp-content/uploads/tuin.jpg'), story_id, id from stories.picture`)
  const shown = {
    type: 'picture',
    attrs: { picture: picture?.id, alt: 'Een tuin', caption: '', decoration: false },
  }
  await world.sql(
    `update stories.published set body = jsonb_set(body, '{content,1}', '${JSON.stringify(shown)}'::jsonb)`,
  )
  for (const path of ['tuin.jpg', 'tuin-300x200.jpg', 'tuin-scaled.jpg'])
    expect(await ask(`/wp-content/uploads/${path}`)).toEqual([
      301,
      expect.stringMatching(new RegExp(`^/stories/${slug}/pictures/${picture?.id}/\\d+\\.jpg$`)),
    ])
  expect(await ask('/wp-content/uploads/verslag.pdf')).toEqual([404, null])
  await world.sql(`update stories.published set body = body #- '{content,1}'`)
})

test('what the house has itself stays what it is, and what was nowhere is nowhere', async () => {
  expect((await ask('/agenda'))[0]).toBe(200)
  expect(await ask('/agenda/')).toEqual([301, '/agenda'])
  expect((await ask('/'))[0]).toBe(200)
  expect((await ask('/?p=13'))[0]).toBe(200)
  expect((await ask('/?tag=onbekend'))[0]).toBe(200)
  expect(await ask('/comments/feed')).toEqual([404, null])
  expect(await ask('/tag/onbekend')).toEqual([404, null])
  // A keyword under which nothing stands.
  expect(await ask('/tag/annie')).toEqual([404, null])
  for (const path of [
    '/2023/01/',
    '/2023',
    '/tuin',
    '/2023/01/feed',
    '/2023/01/tuin/feed/x',
    '/2023/01/tuin/page',
    '/author',
    '/circles/x/author/toos',
    `/${'x'.repeat(5000)}`,
  ])
    expect(await ask(path), path).toEqual([404, null])
  expect((await ask('/2023/01/tuin', 'POST'))[0]).toBe(404)
})

test('an address leads only who may read there; for everybody else there is nothing, as anywhere', async () => {
  const person = await makePerson(world, 'Toos')
  await makeSeat(
    world,
    await makeCircle(world, { name: 'Huis', slug: 'huis', parentId: movement, movementId: movement }),
    person,
  )
  const member = await world.as(person)
  const statusOf = async () => (await member.get('/2023/01/tuin')).status
  await world.sql(`update stories.published set audience = 'movement'`)
  const [nothing, hidden] = await Promise.all(
    ['/2023/01/nope', '/2023/01/tuin'].map(async (path) => {
      const answer = await world.app.fetch(new Request(`${world.origin}${path}`))
      const page = await answer.text()
      const kept = [...answer.headers].filter(([name]) => name !== 'x-request-id')
      return [
        answer.status,
        kept,
        page.replaceAll(path, '').replaceAll(answer.headers.get('x-request-id') ?? '-', ''),
      ]
    }),
  )
  expect(hidden).toEqual(nothing)
  expect(await statusOf()).not.toBe(404)
  await world.sql('delete from stories.published')
  for (const path of ['/2023/01/tuin', '/2023/01/tuin/feed', '/feed', '/tag/moestuin', '/author/toos'])
    expect(await ask(path), path).toEqual([404, null])
  expect(await statusOf()).toBe(404)
})

test('nothing readable is kept of where it was', async () => {
  const rows = await world.sql<{ text: string }>(
    `select t::text as text from stories.taken_over t union all select o::text from stories.old_address o`,
  )
  expect(rows.length).toBe(10)
  for (const { text } of rows) expect(text).not.toMatch(/tuin|oud\.example/)
})
