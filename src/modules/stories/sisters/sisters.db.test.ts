// Covers: src/modules/stories, src/modules/circles, src/modules/people, src/modules/contributions, src/modules/dialogues, src/modules/action-teams, src/modules/movements, src/modules/introductions
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  letters,
  makeCircle,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import { Browserless } from '../../../../tests/support/browserless.ts'
import { refusing } from '../../../../tests/support/refusing.ts'
import { seated } from '../../../../tests/support/seated.ts'
import { publishAgain, withdraw, writeAndPublish } from '../testing/written.ts'

let world: TestApplication
let first: string
let sister: string
let writer: Browserless
let host: Browserless
const there = 'http://wij.test'
const at = () => new Browserless((request) => world.app.fetch(request), there)

const sits = async (name: string, role: string, circle: string) =>
  (await seated(world, circle, { name, role, email: `${name.toLowerCase()}@post.example` })).browser

const sisters = () =>
  world.sql('insert into movements.sister (movement_id, sister_id) values ($1, $2), ($2, $1)', [
    first,
    sister,
  ])

beforeAll(async () => {
  world = await startTestApplication({ KAMPVUUR_ADDRESSES: `wij-blijven=${there}` })
  first = await makeCircle(world, { kind: 'movement', slug: 'stoel', name: 'Een stoel erbij' })
  sister = await makeCircle(world, { kind: 'movement', slug: 'wij-blijven', name: 'Wij blijven' })
  await world.sql("update circles.circle set created_at = created_at - interval '1 day' where id = $1", [
    first,
  ])
  writer = await sits('Toos', 'member', first)
  host = await sits('Thirza', 'host', sister)
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.sql('delete from stories.published; delete from stories.story; delete from movements.sister')
  await sisters()
})

const introduction = 'Wij herkenden dit meteen.'
const label = 'Ook voor de jeugdzorg interessant'

async function ask(path: string) {
  await host.get(`${path}/place/wij-blijven`)
  await host.submit({ introduction, label })
}

async function says(story: string, answer: 'yes' | 'no') {
  await writer.get(`${story}/sisters`)
  return writer.submit({ says: answer })
}

/** A story that stands with the sister. */
async function placed() {
  const story = await writeAndPublish(writer, { place: first })
  await ask(story.path)
  await says(story.at, 'yes')
  return story
}

/** What a visitor of the sister reads in her list, and follows in her feed. */
async function withSister() {
  const list = (await at().get('/stories')).text()
  const feed = await (await at().once('GET', '/stories/feed.atom')).text()
  return { list, feed, both: `${list} ${feed}` }
}

describe('a sister asks for a story', () => {
  test('of which every writer hears once one of them agreed, and can take it back', async () => {
    const story = await writeAndPublish(writer, { place: first })
    const { person: id, browser: daan } = await seated(world, first, {
      ...{ name: 'Daan', role: 'member', email: 'daan@post.example' },
    })
    await world.sql(
      `insert into stories.writer (id, story_id, person_id, name, place)
       values (gen_random_uuid(), $1, $2, 'Daan', 2)`,
      [story.at.split('/').at(-1), id],
    )
    await ask(story.path)
    const asked = (await letters(world)).filter(({ recipient }) => recipient === 'daan@post.example').length
    await says(story.at, 'yes')
    const to = (await letters(world)).filter(({ recipient }) => recipient === 'daan@post.example')
    expect([to.length - asked, to.at(-1)?.body.includes(`${story.at}/sisters`)]).toEqual([1, true])
    expect((await daan.get('/mine')).text()).toContain('mag van jullie bij Wij blijven staan')
    await daan.get(`${story.at}/sisters`)
    await daan.submit({ says: 'no' })
    expect((await withSister()).both).not.toContain(introduction)
  })

  test('is on the shelves of the sister, on their first page too, with her words, and leads to all of them', async () => {
    await placed()
    const visitor = at()
    for (const path of ['/library', '/library/tried']) {
      await visitor.get(path)
      expect([path, visitor.text().includes(introduction)]).toEqual([path, true])
      expect(visitor.links().some((link) => link.includes('?of=wij-blijven'))).toBe(true)
    }
    await writeAndPublish(writer, { place: first, kind: 'guide' })
    expect((await world.visitor().get('/library')).links()).toContain('/library/do')
  })

  test('which stands with her once its writer says yes: with her words, its name and where it is really read', async () => {
    const { path, at: story } = await writeAndPublish(writer, { place: first })
    await ask(path)
    expect(host.text()).toContain('heeft nog niet geantwoord')
    // What she took up already is not offered to her again.
    expect((await host.get(path)).links().filter((link) => link.includes('/place/'))).toEqual([])
    expect((await withSister()).both).not.toMatch(/De deur bleef open|herkenden/)
    await writer.get(`${story}/sisters`)
    expect(writer.text()).toContain(introduction)
    await says(story, 'yes')
    const { list, feed } = await withSister()
    expect(list).toContain('Van onze zusterbeweging Een stoel erbij')
    expect(list).toContain(label)
    expect(list).toContain(introduction)
    const [entry] = parseAtomFeed(feed).entries ?? []
    expect(entry?.summary?.value).toBe(introduction)
    expect(entry?.content?.value).toContain('Het tochtte.')
    // To where her words stand above it; where it is really read is said beside it, and of whom it is.
    expect(entry?.links).toEqual([
      expect.objectContaining({ rel: 'alternate', href: `${there}${path}?of=wij-blijven` }),
      expect.objectContaining({ rel: 'canonical', href: `${world.origin}${path}` }),
    ])
    expect(entry?.source?.title?.value).toBe('Een stoel erbij')
    const [item] = parseJsonFeed(await (await at().once('GET', '/stories/feed.json')).text()).items ?? []
    expect([item?.external_url, item?.authors?.at(-1)]).toEqual([
      `${world.origin}${path}`,
      { name: 'Een stoel erbij' },
    ])
    const rss = parseRssFeed(await (await at().once('GET', '/stories/feed.rss')).text()).items?.[0]
    expect(rss?.source).toEqual({
      title: 'Een stoel erbij',
      url: `${world.origin}/circles/stoel/feed.rss`,
    })
    const read = await at().get(`${path}?of=wij-blijven`)
    expect(read.text()).toContain(`Wij blijven zegt hierover ${introduction}`)
    expect(read.html).toContain(`<link rel="canonical" href="${world.origin}${path}"/>`)
    expect((await world.visitor().get(path)).text()).not.toContain(introduction)
    // Also where the house shows what stands with her.
    for (const page of ['/circles/wij-blijven', '/movements/wij-blijven']) {
      const shown = await world.visitor().get(page)
      expect([page, shown.text()]).toEqual([page, expect.stringContaining(introduction)])
      expect(shown.links()).toContain(`${path}?of=wij-blijven`)
    }
    const led = await world.visitor().get(`${path}?of=wij-blijven`)
    expect(led.text()).toContain(`Wij blijven zegt hierover ${introduction}`)
  })

  test('no leaves nothing, and nobody else hears of a question', async () => {
    const { path, at: story } = await writeAndPublish(writer, { place: first })
    await ask(path)
    const other = await sits('Sam', 'member', sister)
    expect((await other.get('/circles/wij-blijven/placed')).status).toBe(403)
    expect((await other.get(`${path}/place/wij-blijven`)).status).toBe(404)
    await says(story, 'no')
    expect(await world.sql('select 1 from stories.placed')).toEqual([])
    expect((await host.get('/circles/wij-blijven/placed')).text()).not.toContain('De deur bleef open')
  })

  test('with words that are missing or too long keeps what was typed', async () => {
    const { path } = await writeAndPublish(writer, { place: first })
    await host.get(`${path}/place/wij-blijven`)
    await host.submit({ introduction: '', label })
    expect([host.status, host.html.includes(`value="${label}"`)]).toEqual([422, true])
    await host.submit({ introduction: 'x'.repeat(601) })
    expect([host.status, host.html.includes('x'.repeat(601))]).toEqual([422, true])
  })

  test('tells the writer that there is a question, not which', async () => {
    const { path } = await writeAndPublish(writer, { place: first })
    await ask(path)
    const sent = (await letters(world)).filter(({ recipient }) => recipient === 'toos@post.example')
    expect(sent.at(-1)?.body).toMatch(/\/write\/[\w-]+\/sisters/)
    expect(sent.at(-1)?.body).not.toMatch(/deur|herkenden/)
  })
})

test('a writer offers; the sister decides, with words of her own', async () => {
  const { path, at: story } = await writeAndPublish(writer, { place: first })
  await says(story, 'yes')
  expect((await host.get('/circles/wij-blijven/placed')).text()).toContain('biedt het jullie aan')
  expect((await withSister()).both).not.toContain('De deur bleef open')
  await host.get(`${path}/place/wij-blijven`)
  await host.submit({ introduction, label: '' })
  expect((await withSister()).list).toContain(introduction)
})

test('a no that the database lets not be said is not said to be one', async () => {
  const { at: story } = await placed()
  await refusing(world, 'delete', 'stories.placed', () => says(story, 'no'))
  expect([writer.status, (await withSister()).list.includes(introduction)]).toEqual([404, true])
})

describe('what stands with a sister', () => {
  test('is corrected there at once', async () => {
    const { path, at: story } = await placed()
    await withSister()
    await writer.get(story)
    await writer.submit({ title: 'De deur ging dicht', body: 'Het tochtte niet meer.' })
    await publishAgain(writer, story)
    const { list, feed } = await withSister()
    expect(list).toContain('De deur ging dicht')
    expect(feed).toContain('Het tochtte niet meer.')
    expect((await at().get(`${path}?of=wij-blijven`)).text()).toContain('Het tochtte niet meer.')
  })

  test.each([
    ['withdrawn', (story: string) => withdraw(writer, story)],
    ['let be read by fewer', (story: string) => publishAgain(writer, story, 'movement')],
    ['taken back by its writer', (story: string) => says(story, 'no')],
    [
      'taken off by a host',
      async () => {
        await host.get('/circles/wij-blijven/placed')
        await host.submit({})
      },
    ],
    [
      'of a movement that is no sister any more',
      () => world.sql('delete from movements.sister where sister_id = $1', [first]),
    ],
  ])('%s, is gone from there on the next request, and its words from the backups', async (how, go) => {
    const { path, at: story } = await placed()
    expect((await withSister()).list).toContain(introduction)
    const [was] = await world.sql<{ id: string }>('select id from stories.placed')
    await go(story)
    // Nothing of ours was done there.
    if (how.includes('no sister')) await world.sql("select platform.audit('test.done', 'test', null, null)")
    expect((await withSister()).both).not.toMatch(/De deur bleef open|herkenden/)
    const read = await at().get(`${path}?of=wij-blijven`)
    expect(read.html).not.toContain(introduction)
    expect((await world.visitor().get('/circles/wij-blijven')).html).not.toContain('De deur bleef open')
    const struck = 'select from platform.sealing_key where id = $1 and wrapped is null'
    expect(await world.sql(struck, [was?.id])).toHaveLength(1)
    expect(await world.sql('select 1 from stories.placed')).toEqual([])
  })

  test('withdrawn and read again later, it stands with nobody: the sister is asked anew', async () => {
    const { at: story } = await placed()
    await withdraw(writer, story)
    await publishAgain(writer, story)
    expect((await withSister()).both).not.toContain('De deur bleef open')
  })

  test('two hosts who write at once read each other’s words', async () => {
    const { path } = await placed()
    const second = await sits('Wil', 'host', sister)
    await second.get(`${path}/place/wij-blijven`)
    await host.get(`${path}/place/wij-blijven`)
    await host.submit({ introduction: 'De eerste.' })
    await second.submit({ introduction: 'De tweede.' })
    expect(second.status).toBe(409)
    expect(second.text()).toContain('De eerste.')
    expect(second.html).toContain('De tweede.')
  })
})

test('is new in the feed on the day on which it came to stand there, and changed with what is said of it', async () => {
  const { path, at: story } = await writeAndPublish(writer, { place: first })
  await world.sql(
    `update stories.published set published_at = published_at - interval '60 days', open_since = open_since - interval '60 days'`,
  )
  await writeAndPublish(host, { place: sister, title: 'Van henzelf' })
  await ask(path)
  await says(story, 'yes')
  const entries = async () => {
    const feed = await (await world.visitor().once('GET', '/circles/wij-blijven/feed.atom')).text()
    return parseAtomFeed(feed).entries ?? []
  }
  const [placedFirst, theirs] = await entries()
  expect([placedFirst?.title?.value, theirs?.title?.value]).toEqual(['De deur bleef open', 'Van henzelf'])
  expect(placedFirst?.published?.slice(0, 10)).toBe(new Date().toISOString().slice(0, 10))
  await host.get(`${path}/place/wij-blijven`)
  await host.submit({ introduction: 'Nu anders gezegd.', label })
  await says(story, 'yes')
  const [changed] = await entries()
  expect(changed?.summary?.value).toBe('Nu anders gezegd.')
  expect(changed?.published).toBe(placedFirst?.published)
  expect(Date.parse(changed?.updated ?? '')).toBeGreaterThan(Date.parse(placedFirst?.updated ?? ''))
})

describe('what carries the name of a movement', () => {
  beforeEach(async () => {
    await writeAndPublish(writer, { place: first })
    await writeAndPublish(host, { place: sister, title: 'Van henzelf' })
  })
  const named = 'property="og:site_name" content="Wij blijven"'

  test('holds its own; all of the house says so, and of which sister each is', async () => {
    const visitor = world.visitor()
    for (const page of ['/', '/stories'])
      expect([page, (await visitor.get(page)).text().includes('Van henzelf')]).toEqual([page, false])
    await visitor.get('/stories?of=all')
    expect(visitor.text()).toContain('Verhalen van alle bewegingen hier')
    expect(visitor.text()).toMatch(/Van henzelf Van onze zusterbeweging Wij blijven/)
    expect(visitor.text().match(/Van onze zusterbeweging/g)).toHaveLength(1)
    await visitor.get('/stories?of=wij-blijven')
    expect([visitor.text().includes('Van henzelf'), visitor.text().includes('De deur')]).toEqual([
      true,
      false,
    ])
    expect(visitor.html).toContain('href="/circles/wij-blijven/feed.atom"')
  })

  test('stands around everything of it, and leads on within it', async () => {
    const visitor = await world.visitor().get('/movements/wij-blijven')
    expect(visitor.html).toContain('href="/circles/wij-blijven/feed.atom"')
    for (const door of ['/stories', '/together', '/agenda'])
      expect(visitor.links()).toContain(`${door}?of=wij-blijven`)
    for (const page of ['/stories?of=wij-blijven', '/together?of=wij-blijven', '/agenda?of=wij-blijven'])
      expect([page, (await visitor.get(page)).html.includes(named)]).toEqual([page, true])
    await visitor.get('/stories?of=wij-blijven')
    const story = visitor.links().find((link) => link.startsWith('/stories/van-henzelf')) ?? ''
    await visitor.get(story)
    expect(visitor.html).toContain(named)
    expect(visitor.html).toContain(
      `"publisher":{"@type":"Organization","name":"Wij blijven","url":"${there}"}`,
    )
    const feed = await (await visitor.once('GET', '/circles/wij-blijven/feed.atom')).text()
    expect(parseAtomFeed(feed).authors).toEqual([{ name: 'Wij blijven' }])
  })
})

describe('other words for what stands with a sister', () => {
  const other = 'Wij zouden dit nooit zo doen.'
  async function otherwise(path: string, words = other) {
    await host.get(`${path}/place/wij-blijven`)
    await host.submit({ introduction: words, label: 'Voor wie durft' })
  }

  test('wait for a yes of its writer, who is told; until then stands what stood there', async () => {
    const { path, at: story } = await placed()
    const before = (await letters(world)).length
    await world.sql('delete from people.letter_asked')
    await otherwise(path)
    expect(host.text()).toContain('heeft nog niet geantwoord')
    const asked = await withSister()
    expect(asked.list).toContain(introduction)
    expect(asked.both).not.toMatch(/nooit zo doen|durft/)
    const sent = (await letters(world)).slice(before)
    expect(sent.map(({ recipient }) => recipient)).toEqual(['toos@post.example'])
    await writer.get(`${story}/sisters`)
    expect(writer.text()).toContain(introduction)
    expect(writer.text()).toContain(other)
    await says(story, 'yes')
    const { both } = await withSister()
    expect(both).toContain(other)
    expect(both).not.toContain(introduction)
    expect(await world.sql('select 1 from stories.placed')).toHaveLength(1)
  })

  test('are nobody else’s to read, and not laid there with SQL by who asks', async () => {
    const { path } = await placed()
    await otherwise(path)
    const stands = async (token?: string) =>
      (
        await world.app.house.database.read(token, ({ db }) =>
          db.selectFrom('stories.placed').select('introduction').execute(),
        )
      ).map(({ introduction: words }) => words)
    expect(await stands()).toEqual([introduction])
    expect(await stands((await sits('Bo', 'member', sister)).cookie('kampvuur_session'))).toEqual([
      introduction,
    ])
    const token = host.cookie('kampvuur_session') ?? ''
    await world.app.house.database
      .write(token, async ({ db }) => {
        const [row] = await db
          .selectFrom('stories.placed')
          .selectAll()
          .where('writers_at', 'is', null)
          .execute()
        await sql`select stories.let_place(${row?.id}::uuid, ${row?.story_id}::uuid, ${sister}::uuid, ${row?.version})`.execute(
          db,
        )
        await sql`select stories.place(${row?.id}::uuid, ${row?.story_id}::uuid, ${sister}::uuid, 'Anders', '', ${row?.version})`.execute(
          db,
        )
      })
      .catch(() => {})
    expect(await stands()).toEqual([introduction])
  })

  test('to which its writer says no leave what stood there, and a no to all of it leaves nothing', async () => {
    const { path, at: story } = await placed()
    await otherwise(path)
    await writer.get(`${story}/sisters`)
    await writer.submit({ says: 'keep' })
    expect((await withSister()).list).toContain(introduction)
    expect(await world.sql('select 1 from stories.placed')).toHaveLength(1)
    await otherwise(path)
    await says(story, 'no')
    expect(await world.sql('select 1 from stories.placed')).toEqual([])
  })

  test('that changed while its writer read them are not what the yes is to', async () => {
    const { path, at: story } = await writeAndPublish(writer, { place: first })
    await ask(path)
    await writer.get(`${story}/sisters`)
    await otherwise(path)
    await writer.submit({ says: 'yes' })
    expect([writer.status, writer.text().includes(other)]).toEqual([409, true])
    expect((await withSister()).both).not.toMatch(/De deur bleef open|nooit zo doen/)
  })

  test('can be taken back alone; with what stands there they go too', async () => {
    const { path } = await placed()
    await otherwise(path)
    await host.get('/circles/wij-blijven/placed')
    const [waits] = await world.sql<{ id: string }>('select id from stories.placed where writers_at is null')
    await host.submit({ placed: waits?.id ?? '' })
    expect((await withSister()).list).toContain(introduction)
    await otherwise(path)
    await host.get('/circles/wij-blijven/placed')
    await host.submit({})
    expect(await world.sql('select 1 from stories.placed')).toEqual([])
  })
})

describe('nobody', () => {
  test('places for a movement they do not look after, or that is no sister', async () => {
    const other = await makeCircle(world, { kind: 'movement', slug: 'anders', name: 'Anders' })
    const els = await sits('Els', 'host', other)
    const { path, at: story } = await writeAndPublish(writer, { place: first })
    for (const slug of ['anders', 'wij-blijven', 'niets'])
      expect([slug, (await els.get(`${path}/place/${slug}`)).status]).toEqual([slug, 404])
    expect((await els.get(`${story}/sisters`)).status).toBe(404)
    const closed = await writeAndPublish(writer, { place: first, audience: 'movement' })
    expect((await host.get(`${closed.path}/place/wij-blijven`)).status).toBe(404)
  })

  test('says yes for a writer, not even with SQL of their own', async () => {
    const { path } = await writeAndPublish(writer, { place: first })
    await ask(path)
    const token = host.cookie('kampvuur_session') ?? ''
    const changed = await world.app.house.database
      .write(token, ({ db }) =>
        db.updateTable('stories.placed').set({ writers_at: new Date() }).executeTakeFirst(),
      )
      .catch((error: { code?: string }) => error.code)
    expect(changed).toBe('42501')
  })
})
