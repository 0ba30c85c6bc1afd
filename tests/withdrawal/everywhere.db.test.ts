// Covers: src/modules, seeds
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeFire, noted, type TestFire } from '../../src/modules/dialogues/harvest/testing/fire.ts'
import { movementOf } from '../../src/modules/movements/index.ts'
import { sendWaiting } from '../../src/modules/newsletter/sending/send-waiting.ts'
import { layIssue, laySubscribers } from '../../src/modules/newsletter/testing/many.ts'
import { openPostOffice, type PostOffice } from '../../src/modules/newsletter/testing/post-office.ts'
import { addPicture } from '../../src/modules/stories/testing/pictured.ts'
import { publishAgain, withdraw, writeAndPublish } from '../../src/modules/stories/testing/written.ts'
import { connect, type Database } from '../../src/platform/database/connect.ts'
import { smtpPost } from '../../src/platform/mail/smtp-post.ts'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../support/application.ts'
import { Browserless } from '../support/browserless.ts'

// One story with somebody's own words and a picture, in every channel there is; then a yes is taken back, then the story.

const title = 'De schuur van Harmelen'
const said = 'De bloembollen staan nog in de schuur.'
const sister = 'http://wij.test'

let world: TestApplication
let fire: TestFire
let worker: Database
let office: PostOffice
let writer: Browserless
let movement: string
let words: string
let picture: string
let story: { at: string; path: string }
let other: string
let issue: string
let object: string

/** Where a story may come up: what it tells now, and what of the story is to be found there while it may be read. */
interface Channel {
  name: string
  read(): Promise<string>
  shows: readonly ('title' | 'address' | 'quote' | 'picture')[]
}

const body = async (path: string, headers: Record<string, string> = {}) =>
  (await world.app.fetch(new Request(`${world.origin}${path}`, { headers }))).text()
const atSister = async (path: string) =>
  (await new Browserless((request) => world.app.fetch(request), sister).once('GET', path)).text()
// The address that was asked stands in a page, also in one that says that there is nothing.
const unasked = (html: string) => html.replaceAll(new RegExp(`${story.path}(?!/)`, 'g'), '')
const social = { accept: 'application/activity+json' }

/** The next few of the letters that wait. */
async function letters() {
  const before = office.arrived.length
  let asked = 0
  const { house } = world.app
  const sender = 'De Beweging <brief@example.org>'
  await sendWaiting(
    {
      ...{ house, worker, sender, movementOf, goesOn: () => ++asked < 6 },
      post: smtpPost(office.url, sender, 'bounces@example.org'),
      site: { origin: world.origin, example: false, production: true },
      log: { warn() {}, error() {}, info() {} } as never,
    },
    { atOnce: 2, aMinute: 100_000 },
  )
  const fresh = office.arrived.slice(before)
  expect(fresh.length).toBeGreaterThan(0)
  return fresh.map(({ mail }) => `${mail?.text} ${mail?.html}`).join()
}

const channels: readonly Channel[] = [
  {
    name: 'its own page',
    read: async () => unasked(await body(story.path)),
    shows: ['title', 'quote', 'picture'],
  },
  {
    name: 'Open Graph and JSON-LD',
    read: async () => /<head>.*<\/head>/s.exec(await body(story.path))?.[0] ?? '',
    shows: ['title', 'address', 'picture'],
  },
  ...[
    ...['/', '/stories', '/circles/beweging', '/circles/wielhuis', '/themes/wonen', '/rubrics/verteld'],
    ...['/keywords/schuren', '/library/do', '/stories?lang=en'],
  ].map((path): Channel => ({ name: path, read: () => body(path), shows: ['title', 'address'] })),
  ...['/stories', '/circles/beweging', '/themes/wonen', '/rubrics/verteld', '/keywords/schuren'].flatMap(
    (page) =>
      ['atom', 'rss', 'json'].map(
        (format): Channel => ({
          name: `${page}/feed.${format}`,
          read: () => body(`${page}/feed.${format}`),
          shows: ['title', 'address', 'picture'],
        }),
      ),
  ),
  ...['atom', 'rss', 'json'].map(
    (format): Channel => ({
      name: `a later page of a feed: ${format}`,
      read: () => body(`/stories/feed.${format}?before=2900-01-01T00:00:00Z`),
      shows: ['title', 'address', 'picture'],
    }),
  ),
  { name: 'the sitemap', read: () => body('/sitemaps/stories-1.xml'), shows: ['address'] },
  // What was found is marked, also in a title.
  { name: 'search', read: () => body('/search?q=Harmelen'), shows: ['address'] },
  { name: 'what belongs to another story', read: () => body(other), shows: ['title', 'address'] },
  { name: 'a sister’s list', read: () => atSister('/stories'), shows: ['title', 'address'] },
  {
    name: 'a sister’s feed',
    read: () => atSister('/stories/feed.atom'),
    shows: ['title', 'address', 'picture'],
  },
  {
    name: 'on a sister’s site',
    read: async () => unasked(await atSister(`${story.path}?of=wij-blijven`)),
    shows: ['title', 'quote', 'picture'],
  },
  {
    name: 'the outbox',
    read: () => body(`/social/${movement}/outbox`, social),
    shows: ['title', 'address', 'picture'],
  },
  {
    name: 'a page of the outbox',
    read: () => body(`/social/${movement}/outbox?cursor=latest`, social),
    shows: ['title', 'address', 'picture'],
  },
  { name: 'what followers fetch', read: () => body(object, social), shows: ['title', 'address', 'picture'] },
  { name: 'letters that wait', read: letters, shows: ['title', 'address'] },
  { name: 'the letter on the site', read: () => body(`/newsletter/${issue}`), shows: ['title', 'address'] },
]

/** What of the story each channel tells. */
async function everywhere() {
  const signs = { title, address: story.path, quote: said, picture: `/pictures/${picture}/` }
  const told: Record<string, string[]> = {}
  for (const { name, read } of channels) {
    const text = (await read()).replaceAll('&#39;', '’')
    told[name] = Object.entries(signs).flatMap(([sign, shown]) => (text.includes(shown) ? [sign] : []))
  }
  return told
}

const publishes = async (audience: string | null) => {
  await world.sql(
    `insert into contributions.consent_entry (contribution_id, purpose, audience, with_name, decided_by_seat_id)
     select $1, 'publish', $2, false, s.speaker_seat_id from contributions.speaker s where s.contribution_id = $1`,
    [words, audience],
  )
  await noted(world)
}

async function underAll(slugs: readonly string[]) {
  const rows = await world.sql<{ id: string; kind: string }>(
    `select id, kind from action_teams.theme where slug = any ($1)`,
    [slugs],
  )
  for (const { id, kind } of rows)
    await world.sql(
      kind === 'rubric'
        ? 'update stories.published set rubric_id = $1'
        : 'insert into stories.about (story_id, theme_id) select story_id, $1 from stories.published',
      [id],
    )
}

beforeAll(async () => {
  world = await startTestApplication({
    KAMPVUUR_ADDRESSES: `wij-blijven=${sister}`,
    KAMPVUUR_NEWSLETTER_RATE: '100000',
  })
  worker = connect(world.database.worker, { max: 4, counted: false })
  office = await openPostOffice()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  await world.sql("update circles.circle set created_at = created_at - interval '1 day' where id = $1", [
    movement,
  ])
  const wij = await makeCircle(world, { kind: 'movement', name: 'Wij blijven', slug: 'wij-blijven' })
  await world.sql('insert into movements.sister (movement_id, sister_id) values ($1, $2), ($2, $1)', [
    movement,
    wij,
  ])
  fire = await makeFire(world)
  const house = fire.organisationId
  await world.sql(
    "update circles.circle set parent_id = $1, movement_id = $1, slug = 'wielhuis' where id = $2",
    [movement, house],
  )
  for (const [kind, slug] of [
    ...[
      ['theme', 'wonen'],
      ['rubric', 'verteld'],
      ['keyword', 'schuren'],
      ['keyword', 'bollen'],
    ],
    ...[
      ['keyword', 'tuinen'],
      ['keyword', 'deuren'],
      ['keyword', 'planken'],
    ],
  ])
    await world.sql(
      `insert into action_teams.theme (id, movement_id, kind, slug, name)
       values (gen_random_uuid(), $1, $2, $3, jsonb_build_object('nl', $3::text, 'en', $3::text))`,
      [movement, kind, slug],
    )
  const toos = await makePerson(world, 'Toos')
  await makeSeat(world, house, toos)
  writer = await world.as(toos)
  const seat = await fire.seat('Nel')
  words = await fire.say(seat, said, 'everyone')
  await publishes('everyone')
  // Followed from elsewhere before anything is published.
  await body(`/social/${movement}`, social)
  other = (await writeAndPublish(writer, { place: house, title: 'Iets anders' })).path

  await writer.get('/write/new')
  await writer.submit({ kind: 'guide', place: house })
  const at = writer.path
  await writer.submit({ title, body: 'Er stond een schuur.', next: 'stay' })
  await writer.get(`${at}/words`)
  await writer.submit({ contribution: words }, `${at}/words`)
  picture = await addPicture(writer, at, { alt: 'Mina bij de poort', caption: 'De poort' })
  await writer.get(`${at}/people`)
  await writer.submit({ audience: 'everyone' }, `${at}/people/ask`)
  const [told] = await world.sql<{ id: string }>(
    'select id from stories.told_of where contribution_id = $1',
    [words],
  )
  const speaker = await fire.sitting(seat)
  await speaker.get(`/my-words-in/${told?.id}`)
  await speaker.submit({ says: 'yes' })
  story = { at, path: await publishAgain(writer, at) }
  expect(story.path).toMatch(/^\/stories\//)

  await underAll(['wonen', 'verteld', 'schuren', 'bollen', 'tuinen', 'deuren', 'planken'])
  const [published] = await world.sql<{ id: string; story: string }>(
    'select id, story_id as story from stories.published where title = $1',
    [title],
  )
  object = `/social/${movement}/stories/${published?.id}`
  await world.sql(
    `insert into stories.placed (id, story_id, from_movement_id, movement_id, introduction, label, writers_at, hosts_at)
     values (gen_random_uuid(), $1, $2, $3, 'Dit herkenden wij.', '', now(), now())`,
    [published?.story, movement, wij],
  )
  const client = { query: (text: string, values?: unknown[]) => world.sql(text, values) as never }
  await laySubscribers(client as never, world.app.house, { movement, most: 60 })
  issue = await layIssue(client as never, movement, [
    { kind: 'stories.published', id: published?.story ?? '' },
  ])
  await world.app.drained()
  await noted(world)
})
afterAll(async () => {
  await office.close()
  await worker.close()
  await world.close()
})

/** Where something of the story that should be there is not. */
const lacking = (told: Record<string, string[]>, without?: string) =>
  channels.flatMap(({ name, shows }) =>
    shows
      .filter((sign) => sign !== without && !told[name]?.includes(sign))
      .map((sign) => `${sign} in ${name}`),
  )

/** Where something of the story is that should be nowhere. */
const left = (told: Record<string, string[]>, only?: string) =>
  Object.entries(told).flatMap(([name, signs]) =>
    signs.filter((sign) => only === undefined || sign === only).map((sign) => `${sign} in ${name}`),
  )

test('a picture goes from every channel on the next request once somebody who may be on it is left out', async () => {
  expect(lacking(await everywhere())).toEqual([])
  const at = story.at.slice('/write/'.length)
  const [read] = await world.sql<{ body: object; plain: string }>(
    'select body, plain from stories.published where story_id = $1',
    [at],
  )
  // Somebody who is told of, and said yes to the text that is read, with a picture on which they are recognised.
  await world.sql("update stories.picture set recognisable = 'asked' where id = $1", [picture])
  await world.sql(
    `insert into stories.told_of (id, story_id, name, code_hash, asked_number, asked_audience, asked_pictures, says, said_number, said_audience)
     select gen_random_uuid(), $1, t.name, sha256('told'), t.said_number, 'everyone', $2, 'yes', t.said_number, 'everyone'
     from stories.told_of t where t.story_id = $1`,
    [at, [picture]],
  )
  await world.sql(
    "insert into stories.seen_on (picture_id, told_id) select $1, t.id from stories.told_of t where t.code_hash = sha256('told')",
    [picture],
  )
  // It is written on meanwhile: nobody said yes to that, and what is read stays as it was.
  await writer.get(story.at)
  await writer.submit({ title: 'Een andere titel', next: 'stay' })
  const file = `${story.path}/pictures/${picture}/960.jpg`
  const status = async (path: string) =>
    (await world.app.fetch(new Request(`${world.origin}${path}`, { headers: social }))).status
  const updated = async () => (JSON.parse(await body(object, social)) as { updated?: string }).updated
  const before = await updated()
  expect([await status(file), (await body('/search?q=poort')).includes(story.path)]).toEqual([200, true])

  await writer.get(`${story.at}/people`)
  await writer.submit({}, /action="([^"]+\/leave-out)"/.exec(writer.html)?.[1] ?? '')
  const said = writer.text()
  await world.app.drained()
  const told = await everywhere()
  expect(left(told, 'picture')).toEqual([])
  expect(lacking(told, 'picture')).toEqual([])
  expect(said).toContain('foto’s waarop deze persoon staat')
  expect(await status(file)).toBe(404)
  // What was said with it is gone as well, for who writes it too, and whoever follows from elsewhere is told.
  for (const path of [story.path, '/stories/feed.json', object])
    expect(await body(path, path === object ? social : {})).not.toMatch(/poort/i)
  await writer.get(story.path)
  expect(writer.html).not.toContain(`/pictures/${picture}/`)
  expect((await body('/search?q=poort')).includes(story.path)).toBe(false)
  expect(await updated()).not.toBe(before)

  // As it was, for what comes.
  await world.sql("update stories.picture set recognisable = 'nobody' where id = $1", [picture])
  await world.sql(
    'delete from stories.version v using stories.story s where s.id = $1 and v.story_id = s.id and v.number > s.read_number',
    [at],
  )
  await world.sql('update stories.published set body = $2, plain = $3 where story_id = $1', [
    at,
    JSON.stringify(read?.body),
    read?.plain,
  ])
  // What is done moves the revision by which pages are kept.
  await writer.get(story.at)
  await writer.submit({ next: 'stay' })
  await world.app.drained()
})

test('what somebody takes back is gone from every channel on the next request', async () => {
  expect(lacking(await everywhere())).toEqual([])
  await publishes(null)
  const withoutWords = await everywhere()
  expect(lacking(withoutWords, 'quote')).toEqual([])
  expect(left(withoutWords, 'quote')).toEqual([])

  const file = `${story.path}/pictures/${picture}/960.jpg`
  const status = async (path: string) =>
    (await world.app.fetch(new Request(`${world.origin}${path}`, { headers: social }))).status
  expect(await status(file)).toBe(200)
  await withdraw(writer, story.at)
  expect(left(await everywhere())).toEqual([])
  expect(await Promise.all([story.path, file, object].map(status))).toEqual([404, 404, 404])
})
