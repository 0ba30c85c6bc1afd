// Covers: src/modules/stories, src/modules/circles, src/modules/people, src/modules/contributions, src/modules/dialogues, src/modules/action-teams, src/modules/movements, src/modules/introductions
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import { Browserless } from '../../../../tests/support/browserless.ts'
import { publishAgain, withdraw, writeAndPublish } from '../testing/written.ts'

let world: TestApplication
let movement: string
let house: string
let writer: Browserless
const sister = 'http://wij.test'

beforeAll(async () => {
  world = await startTestApplication({ KAMPVUUR_ADDRESSES: `wij-blijven=${sister}` })
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  house = await makeCircle(world, {
    name: 'Het Wielhuis',
    slug: 'wielhuis',
    parentId: movement,
    movementId: movement,
  })
  const toos = await makePerson(world, 'Toos')
  await makeSeat(world, house, toos)
  writer = await world.as(toos)
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.sql('delete from stories.story; delete from stories.published')
  // Past all rules: nobody hears of it.
  await world.sql("select platform.audit('test.done', 'test', null, null)")
})

const ask = (path: string, headers: Record<string, string> = {}) =>
  world.app.fetch(new Request(`${world.origin}${path}`, { headers }))
const read = async (path: string) => (await ask(path)).text()
const titles = async (path: string) =>
  parseAtomFeed(await read(path)).entries?.map(({ title }) => title?.value) ?? []

describe('a feed of stories', () => {
  test('tells the whole text in three formats, with addresses that work elsewhere', async () => {
    const { path } = await writeAndPublish(writer, {
      place: house,
      body: 'Kijk [hier](/agenda) & **daar**.',
      words: { inShort: 'In het kort.', byline: 'Toos' },
    })
    const html = `<div class="kv-document"><p dir="auto">Kijk <a href="${world.origin}/agenda" rel="noopener">hier</a> &amp; <strong>daar</strong>.</p></div>`
    const atom = parseAtomFeed(await read('/stories/feed.atom'))
    expect(atom.title?.value).toBe('Verhalen van De Beweging')
    expect(atom.entries?.[0]).toMatchObject({
      title: { value: 'De deur bleef open' },
      content: { value: html, type: 'html' },
      authors: [{ name: 'Toos' }],
      links: [{ href: `${world.origin}${path}` }],
    })
    const rss = parseRssFeed(await read('/stories/feed.rss'))
    expect(rss.items?.[0]).toMatchObject({
      guid: { value: atom.entries?.[0]?.id, isPermaLink: false },
      content: { encoded: html },
      description: 'In het kort.',
    })
    const json = parseJsonFeed(await read('/stories/feed.json'))
    expect(json.items?.[0]).toMatchObject({ id: atom.entries?.[0]?.id, content_html: html, language: 'nl' })
  })

  test('holds only what everybody may read, whoever asks with whatever cookie', async () => {
    await writeAndPublish(writer, { place: house, title: 'Voor de kring', audience: 'circle' })
    await writeAndPublish(writer, { place: house, title: 'Voor de beweging', audience: 'movement' })
    await writeAndPublish(writer, { place: house, title: 'Voor iedereen' })
    for (const path of ['/stories', '/circles/beweging', '/circles/wielhuis']) {
      expect(await titles(`${path}/feed.atom`)).toEqual(['Voor iedereen'])
      const answer = await writer.once('GET', `${path}/feed.atom`)
      expect(answer.headers.get('cache-control')).toBe('public, no-cache')
      expect(answer.headers.get('vary')).toBe('accept-encoding')
      expect(await answer.text()).not.toMatch(/Voor de/)
    }
  })

  test('begins with what everybody came to read last, also where some could read it long before', async () => {
    const { at } = await writeAndPublish(writer, { place: house, title: 'Eerst', audience: 'movement' })
    await writeAndPublish(writer, { place: house, title: 'Daarna' })
    await world.sql("update stories.published set published_at = published_at - interval '60 days'")
    await publishAgain(writer, at)
    for (const path of ['/stories', '/circles/beweging'])
      expect(await titles(`${path}/feed.atom`)).toEqual(['Eerst', 'Daarna'])
    const [first] = parseAtomFeed(await read('/stories/feed.atom')).entries ?? []
    const today = new Date().toISOString().slice(0, 10)
    expect([first?.published, first?.updated].map((at) => String(at).slice(0, 10))).toEqual([today, today])
  })

  test('says that a story was corrected, under the same id; what was withdrawn is gone on the next request', async () => {
    const { at } = await writeAndPublish(writer, { place: house })
    const before = parseAtomFeed(await read('/stories/feed.atom'))
    const etag = (await ask('/stories/feed.atom')).headers.get('etag') ?? ''
    expect((await ask('/stories/feed.atom', { 'if-none-match': etag })).status).toBe(304)
    await writer.get(at)
    await writer.submit({ body: 'Het tochtte erg.' })
    await publishAgain(writer, at)
    const after = parseAtomFeed(await read('/stories/feed.atom'))
    expect(after.entries?.[0]?.id).toBe(before.entries?.[0]?.id)
    expect(after.entries?.[0]?.updated).not.toBe(before.entries?.[0]?.updated)
    expect(after.entries?.[0]?.content?.value).toContain('tochtte erg')
    await withdraw(writer, at)
    const now = await ask('/stories/feed.atom', { 'if-none-match': etag })
    expect(now.status).toBe(200)
    expect(await now.text()).not.toContain('tochtte')
  })

  test('is XML that every reader reads, whatever letters somebody wrote before they were let go of', async () => {
    const { at } = await writeAndPublish(writer, {
      place: house,
      title: 'De\u0002 deur\uFFFF',
      body: 'Het\uFFFF tochtte\u0008.',
      words: { inShort: 'In\u0001 het kort' },
    })
    expect(await titles('/stories/feed.atom')).toEqual(['De deur'])
    await writer.get(at)
    await world.sql(
      `update stories.published set title = 'De' || chr(8) || ' deur', in_short = chr(65535) || 'Kort',
         bylines = array['To' || chr(2) || 'os'], body = replace(body::text, 'tochtte', 'tochtte' || chr(65535))::jsonb`,
    )
    await world.sql("select platform.audit('test.done', 'test', null, null)")
    for (const format of ['atom', 'rss']) {
      const problems: string[] = []
      const parser = new SaxesParser({ xmlns: true })
      parser.on('error', ({ message }) => problems.push(message))
      parser.write(await read(`/stories/feed.${format}`)).close()
      expect([format, problems]).toEqual([format, []])
    }
    expect(await titles('/stories/feed.atom')).toEqual(['De deur'])
  })

  test('is there for a kind, and for nothing that is none or that not everybody may know of', async () => {
    await writeAndPublish(writer, { place: house, title: 'Mislukt', kind: 'failure' })
    await writeAndPublish(writer, { place: house, title: 'Gelukt' })
    expect(await titles('/stories/feed.atom?kind=failure')).toEqual(['Mislukt'])
    await makeCircle(world, { name: 'Besloten', slug: 'besloten', visibility: 'members' })
    for (const path of [
      '/stories/feed.atom?kind=gossip',
      '/themes/niets/feed.atom',
      '/circles/niets/feed.rss',
      '/circles/besloten/feed.json',
    ])
      expect([path, (await ask(path)).status]).toEqual([path, 404])
  })

  test('is there for a rubric, a keyword and what was laid with it, and a theme, and their pages say so', async () => {
    const made = async (kind: string, slug: string, into: string | null = null) => {
      const [row] = await world.sql<{ id: string }>(
        `insert into action_teams.theme (id, movement_id, kind, slug, name, merged_into)
         values (gen_random_uuid(), $1, $2, $3, jsonb_build_object('nl', $3::text, 'en', $3::text), $4) returning id`,
        [movement, kind, slug, into],
      )
      return row?.id ?? ''
    }
    const rubric = await made('rubric', 'gewoon-gedaan')
    const keyword = await made('keyword', 'deuren')
    const merged = await made('keyword', 'poorten', keyword)
    const theme = await made('theme', 'wonen')
    await writeAndPublish(writer, { place: house, title: 'Onder alles' })
    await writeAndPublish(writer, { place: house, title: 'Onder niets' })
    await writeAndPublish(writer, { place: house, title: 'Besloten', audience: 'circle' })
    await world.sql("update stories.published set rubric_id = $1 where title <> 'Onder niets'", [rubric])
    await world.sql(
      `insert into stories.about (story_id, theme_id) select p.story_id, t.id from stories.published p, action_teams.theme t
       where p.title <> 'Onder niets' and t.id = any ($1)`,
      [[merged, theme]],
    )
    await world.sql("select platform.audit('test.done', 'test', null, null)")
    for (const page of ['/rubrics/gewoon-gedaan', '/keywords/deuren', '/keywords/poorten', '/themes/wonen']) {
      expect([page, await titles(`${page}/feed.atom`)]).toEqual([page, ['Onder alles']])
      const told = parseJsonFeed(await read(`${page}/feed.json`)).items?.[0]?.tags
      expect(told).toEqual(['Praktijkvoorbeeld', 'deuren', 'gewoon-gedaan', 'wonen'])
      const { html } = await world.visitor().get(page)
      const kept = page === '/keywords/poorten' ? '/keywords/deuren' : page
      expect(html).toContain(`type="application/feed+json" title="`)
      for (const format of ['atom', 'rss', 'json'])
        expect(html).toContain(`<a href="${kept}/feed.${format}">`)
    }
    expect((await ask('/keywords/niets/feed.json')).status).toBe(404)
  })

  test('at a movement’s own address holds what is its own, and closed with the room it is of', async () => {
    const own = await makeCircle(world, { kind: 'movement', slug: 'wij-blijven', name: 'Wij blijven' })
    const els = await makePerson(world, 'Els')
    await makeSeat(world, own, els)
    const elsewhere = await world.as(els)
    await writeAndPublish(writer, { place: house, title: 'Van ons' })
    const { path } = await writeAndPublish(elsewhere, { place: own, title: 'Van hen' })
    const there = new Browserless((request) => world.app.fetch(request), sister)
    const feed = parseAtomFeed(await (await there.once('GET', '/stories/feed.atom')).text())
    expect(feed.entries?.map(({ title }) => title?.value)).toEqual(['Van hen'])
    expect(await titles('/stories/feed.atom')).toEqual(['Van ons'])
    expect(parseAtomFeed(await read('/stories/feed.atom?of=all'))).toMatchObject({
      title: { value: 'Verhalen van alle bewegingen hier' },
      links: [
        { href: `${world.origin}/stories/feed.atom?of=all` },
        { href: `${world.origin}/stories?of=all` },
      ],
      entries: [{ title: { value: 'Van hen' } }, { title: { value: 'Van ons' } }],
    })
    const visitor = await world.visitor().get(path)
    expect(visitor.html).toContain(`<link rel="canonical" href="${sister}${path}"/>`)
    await world.sql("insert into movements.rooms (movement_id, closed) values ($1, '{stories}')", [own])
    await world.sql("select platform.audit('test.done', 'test', null, null)")
    expect((await ask('/circles/wij-blijven/feed.atom')).status).toBe(404)
  })
})

describe('a feed that goes on', () => {
  /** As many as two pages and a half hold, some of them of one moment. */
  async function many(): Promise<string[]> {
    await world.sql(
      `with new as (select n, gen_random_uuid() as id, gen_random_uuid() as key from generate_series(1, 75) n),
         keys as (insert into platform.sealing_key (id, wrapped) select key, 'x' from new),
         written as (insert into stories.story (id, movement_id, circle_id, kind, audience, sealing_key_id)
           select id, $1, $2, 'practice', 'everyone', key from new)
       insert into stories.published (id, story_id, movement_id, circle_id, kind, language, audience, slug, title, in_short, body,
           plain, bylines, published_at)
         select gen_random_uuid(), id, $1, $2, 'practice', 'nl', 'everyone', 'verhaal-' || n, 'Verhaal ' || n, '',
           '{"type":"doc","content":[]}', '', '{}', now() - (n / 4) * interval '90 seconds' from new`,
      [movement, house],
    )
    await world.sql("select platform.audit('test.done', 'test', null, null)")
    const rows = await world.sql<{ title: string }>(
      'select title from stories.published order by open_since desc, id',
    )
    return rows.map(({ title }) => title)
  }
  const pathOf = (address: string | undefined) => address?.replace(world.origin, '')

  test.each(['/stories/feed.FORMAT', '/circles/wielhuis/feed.FORMAT', '/stories/feed.FORMAT?kind=practice'])(
    'tells each story once, in three formats, from the latest to the first: %s',
    async (address) => {
      const told = await many()
      const seen: Record<string, (string | undefined)[][]> = { atom: [], rss: [], json: [] }
      let path: string | undefined
      for (path = address.replace('FORMAT', 'atom'); path; ) {
        const feed: ReturnType<typeof parseAtomFeed> = parseAtomFeed(await read(path))
        const to = (rel: string) => pathOf(feed.links?.find((link) => link.rel === rel)?.href)
        seen.atom?.push(feed.entries?.map(({ title }) => title?.value) ?? [])
        expect([feed.id, to('self'), to('first')]).toEqual([
          `${world.origin}${address.replace('.FORMAT', '')}`,
          path,
          seen.atom?.length === 1 ? undefined : address.replace('FORMAT', 'atom'),
        ])
        path = to('next')
      }
      for (path = address.replace('FORMAT', 'rss'); path; ) {
        const feed = parseRssFeed(await read(path))
        seen.rss?.push(feed.items?.map(({ title }) => title) ?? [])
        path = pathOf(feed.atom?.links?.find(({ rel }) => rel === 'next')?.href)
      }
      for (path = address.replace('FORMAT', 'json'); path; ) {
        const feed = JSON.parse(await read(path)) as {
          feed_url: string
          next_url?: string
          items: { title: string }[]
        }
        expect(feed.feed_url).toBe(world.origin + address.replace('FORMAT', 'json'))
        seen.json?.push(feed.items.map(({ title }) => title))
        path = pathOf(feed.next_url)
      }
      for (const pages of Object.values(seen)) {
        expect(pages.map(({ length }) => length)).toEqual([30, 30, 15])
        expect(pages.flat()).toEqual(told)
      }
    },
  )

  test('goes on where it did when what stood last was withdrawn; that is on no page any more', async () => {
    const told = await many()
    const next = JSON.parse(await read('/stories/feed.json')).next_url as string
    await world.sql('delete from stories.published where title = any ($1)', [[told[29], told[31]]])
    await world.sql("select platform.audit('test.done', 'test', null, null)")
    const page = JSON.parse(await read(pathOf(next) ?? '')) as { items: { title: string }[] }
    expect(page.items.slice(0, 2).map(({ title }) => title)).toEqual([told[30], told[32]])
  })

  test('with what stands here of a sister at the day on which it came to', async () => {
    await many()
    const own = await makeCircle(world, { kind: 'movement', slug: 'zuster', name: 'Zuster' })
    await world.sql(
      `insert into stories.placed (id, story_id, movement_id, from_movement_id, introduction, label, writers_at, hosts_at, stands_since)
       select gen_random_uuid(), story_id, $1, movement_id, 'Lees dit.', '', now(), now(),
         now() - make_interval(hours => row_number() over (order by open_since)::int) from stories.published`,
      [own],
    )
    await world.sql("select platform.audit('test.done', 'test', null, null)")
    const seen: string[] = []
    let path: string | undefined = '/circles/zuster/feed.json'
    while (path) {
      const feed = JSON.parse(await read(path)) as { next_url?: string; items: { title: string }[] }
      seen.push(...feed.items.map(({ title }) => title))
      path = pathOf(feed.next_url)
    }
    const told = await world.sql<{ title: string }>(
      `select p.title from stories.published p join stories.placed s on s.story_id = p.story_id
       order by greatest(p.open_since, s.stands_since) desc, p.id`,
    )
    expect(seen).toEqual(told.map(({ title }) => title))
  })

  test('begins nowhere that is no moment', async () => {
    for (const before of ['gisteren', '2', '2026-02-31T00:00:00Z', ''])
      expect([before, (await ask(`/stories/feed.atom?before=${before}`)).status]).toEqual([before, 404])
  })

  test('past its end is a feed with nothing in it', async () => {
    await many()
    const past = JSON.parse(await read('/stories/feed.json?before=2000-01-01T00:00:00Z'))
    expect([past.items, past.next_url]).toEqual([[], undefined])
  })
})

describe('a story that everybody may read', () => {
  test('tells machines what it is; one for fewer tells them nothing', async () => {
    const open = await writeAndPublish(writer, { place: house, title: 'Open </script> deur' })
    const visitor = await world.visitor().get(open.path)
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(visitor.html)?.[1] ?? ''
    expect(JSON.parse(data)).toMatchObject({
      '@type': 'Article',
      headline: 'Open </script> deur',
      description: 'Het tochtte.',
      url: `${world.origin}${open.path}`,
    })
    expect(visitor.html).toContain('<meta property="og:type" content="article"/>')
    const closed = await writeAndPublish(writer, { place: house, audience: 'movement' })
    await writer.get(closed.path)
    expect(writer.html).not.toMatch(/og:|ld\+json|canonical/)
  })

  test('its list and its circle say where they can be followed', async () => {
    for (const path of ['/stories', '/circles/beweging'])
      expect((await world.visitor().get(path)).html).toContain(
        `<link rel="alternate" type="application/atom+xml"`,
      )
  })
})
