import { type SaxesAttributeNS, SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestApplication } from '../../../../tests/support/application.ts'
import { startExample } from '../../../../tests/support/example.ts'

// Feeds by the letter of what says how they are written: RFC 4287, RSS 2.0 with its modules, JSON Feed 1.1, and HTTP.

let world: TestApplication
beforeAll(async () => {
  world = await startExample()
  const [theme] = await world.sql<{ slug: string }>(
    `select t.slug from action_teams.theme t join stories.about a on a.theme_id = t.id where t.kind = 'theme' limit 1`,
  )
  places[1] = `/themes/${theme?.slug}`
})
afterAll(() => world?.close())

/** All of the house, a theme, a movement, a house, one kind, and nothing at all. */
const places = ['/stories', '/themes/', '/circles/wij-blijven', '/circles/de-overzet']
const addresses = (format: string) => [
  ...places.map((place) => `${place}/feed.${format}`),
  ...[`/stories/feed.${format}?of=all`, `/stories/feed.${format}?kind=failure`],
  `/circles/igj/feed.${format}`,
]

const ask = (path: string, init: RequestInit = {}) =>
  world.app.fetch(new Request(`${world.origin}${path}`, init))

interface Element {
  /** `{namespace}name` */
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

const atom = '{http://www.w3.org/2005/Atom}'
const dc = '{http://purl.org/dc/elements/1.1/}'

/** As a tree; what is no XML throws. */
function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    const named = Object.values(attributes as Record<string, SaxesAttributeNS>).map(
      (one) => [one.name, one.value] as const,
    )
    const element: Element = {
      name: uri ? `{${uri}}${local}` : local,
      ...{ attributes: Object.fromEntries(named), children: [], text: '' },
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  const add = (text: string) => {
    const element = open.at(-1)
    if (element) element.text += text
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return root.children[0] as Element
}

const all = ({ children }: Element, name: string) => children.filter((child) => child.name === name)
const one = (element: Element, name: string): Element => {
  const found = all(element, name)
  expect([name, found.length]).toEqual([name, 1])
  return found[0] as Element
}

const isWhole = (address: string | undefined) => {
  expect(address).toMatch(/^https?:\/\/[^\s<>"]+$/)
  expect(new URL(address ?? '').href).toBe(address)
}
/** RFC 3339 with a time and a zone. */
const isMoment = (text: string) => {
  expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)
  expect(Number.isNaN(Date.parse(text))).toBe(false)
}
const isLanguage = (text: string | undefined) => expect(text).toMatch(/^(nl|en)$/)
/** Some is told in a language of which the house has no words. */
const isAnyLanguage = (text: string | undefined) => expect(text).toMatch(/^[a-z]{2,3}$/)
const isUrn = (text: string) => expect(text).toMatch(/^urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
const isSize = (text: string | undefined) => expect(Number(text)).toBeGreaterThan(0)
/** Nothing in the text leads or shows from where only this site knows. */
const isWholeWithin = (html: string) => expect(html).not.toMatch(/(href|src)="(?!https?:|mailto:|tel:)/)
const areDifferent = (ids: readonly string[]) => expect(new Set(ids).size).toBe(ids.length)

describe('Atom', () => {
  test('each has what it must have, once, and says which it is', async () => {
    for (const address of addresses('atom')) {
      const feed = parsed(await (await ask(address)).text())
      expect(feed.name).toBe(`${atom}feed`)
      isLanguage(feed.attributes['xml:lang'])
      isWhole(one(feed, `${atom}id`).text)
      isMoment(one(feed, `${atom}updated`).text)
      expect(one(feed, `${atom}title`).text).not.toBe('')
      const links = all(feed, `${atom}link`).map(({ attributes }) => attributes)
      for (const { href } of links) isWhole(href)
      expect(links.filter(({ rel }) => rel === 'self').map(({ href }) => href)).toEqual([
        world.origin + address,
      ])
      expect(links.filter(({ rel }) => rel === 'alternate')).toHaveLength(1)
      const entries = all(feed, `${atom}entry`)
      areDifferent(entries.map((entry) => one(entry, `${atom}id`).text))
      for (const entry of entries) {
        isUrn(one(entry, `${atom}id`).text)
        const [published, updated] = [`${atom}published`, `${atom}updated`].map(
          (name) => one(entry, name).text,
        )
        for (const moment of [published, updated]) isMoment(moment ?? '')
        expect(Date.parse(updated ?? '')).toBeGreaterThanOrEqual(Date.parse(published ?? ''))
        expect(Date.parse(one(feed, `${atom}updated`).text)).toBeGreaterThanOrEqual(Date.parse(updated ?? ''))
        expect(one(entry, `${atom}title`).text).not.toBe('')
        isAnyLanguage(entry.attributes['xml:lang'])
        expect(all(entry, `${atom}author`).length).toBeGreaterThan(0)
        for (const author of all(entry, `${atom}author`)) expect(one(author, `${atom}name`).text).not.toBe('')
        for (const { attributes } of all(entry, `${atom}category`)) expect(attributes.term).not.toBe('')
        const content = one(entry, `${atom}content`)
        expect(content.attributes.type).toBe('html')
        isWholeWithin(content.text)
        const own = all(entry, `${atom}link`).map(({ attributes }) => attributes)
        for (const { href } of own) isWhole(href)
        expect(own.filter(({ rel }) => rel === 'alternate')).toHaveLength(1)
        for (const { rel, type, length } of own)
          if (rel === 'enclosure') {
            expect(type).toBe('image/jpeg')
            isSize(length)
          }
      }
    }
  })

  test('of which each is another has another id', async () => {
    const ids: string[] = []
    for (const address of addresses('atom'))
      ids.push(one(parsed(await (await ask(address)).text()), `${atom}id`).text)
    areDifferent(ids)
    const sister = parsed(await (await ask('/stories/feed.atom?of=wij-blijven')).text())
    expect(one(sister, `${atom}id`).text).toBe(`${world.origin}/circles/wij-blijven/feed`)
    const entries = async (address: string) =>
      all(parsed(await (await ask(address)).text()), `${atom}entry`).map(
        (entry) => one(entry, `${atom}id`).text,
      )
    expect(await entries('/stories/feed.atom?of=wij-blijven')).toEqual(
      await entries('/circles/wij-blijven/feed.atom'),
    )
  })
})

describe('RSS', () => {
  /** RFC 822 with a year of four. */
  const day =
    /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d (GMT|[+-]\d{4})$/

  test('each has what it must have, once, and says which it is', async () => {
    for (const address of addresses('rss')) {
      const rss = parsed(await (await ask(address)).text())
      expect([rss.name, rss.attributes.version]).toEqual(['rss', '2.0'])
      const channel = one(rss, 'channel')
      for (const name of ['title', 'description']) expect(one(channel, name).text).not.toBe('')
      isWhole(one(channel, 'link').text)
      isLanguage(one(channel, 'language').text)
      expect(one(channel, 'lastBuildDate').text).toMatch(day)
      const links = all(channel, `${atom}link`).map(({ attributes }) => attributes)
      for (const { href } of links) isWhole(href)
      expect(links.filter(({ rel }) => rel === 'self').map(({ href }) => href)).toEqual([
        world.origin + address,
      ])
      const items = all(channel, 'item')
      areDifferent(items.map((item) => one(item, 'guid').text))
      for (const item of items) {
        for (const name of ['title', 'description']) expect(one(item, name).text).not.toBe('')
        isWhole(one(item, 'link').text)
        isUrn(one(item, 'guid').text)
        expect(one(item, 'guid').attributes.isPermaLink).toBe('false')
        expect(one(item, 'pubDate').text).toMatch(day)
        isAnyLanguage(one(item, `${dc}language`).text)
        isWholeWithin(one(item, '{http://purl.org/rss/1.0/modules/content/}encoded').text)
        const enclosures = all(item, 'enclosure')
        expect(enclosures.length).toBeLessThanOrEqual(1)
        for (const { attributes } of enclosures) {
          isWhole(attributes.url)
          expect(attributes.type).toBe('image/jpeg')
          isSize(attributes.length)
        }
        for (const { attributes, text } of all(item, 'source')) {
          isWhole(attributes.url)
          expect(text).not.toBe('')
        }
      }
    }
  })
})

describe('JSON Feed', () => {
  interface Item {
    id: string
    url: string
    content_html: string
    date_published: string
    date_modified: string
    language: string
    authors: { name: string }[]
    image?: string
    external_url?: string
    attachments?: { url: string; mime_type: string; size_in_bytes: number }[]
  }

  test('each has what it must have and says which it is', async () => {
    for (const address of addresses('json')) {
      const feed = (await (await ask(address)).json()) as Record<string, string> & { items: Item[] }
      expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
      expect(feed.title).not.toBe('')
      expect(feed.feed_url).toBe(world.origin + address)
      isWhole(feed.home_page_url)
      isLanguage(feed.language)
      expect(Array.isArray(feed.items)).toBe(true)
      areDifferent(feed.items.map(({ id }) => id))
      for (const item of feed.items) {
        isUrn(item.id)
        isAnyLanguage(item.language)
        for (const moment of [item.date_published, item.date_modified]) isMoment(moment)
        for (const whole of [item.url, item.image, item.external_url]) if (whole !== undefined) isWhole(whole)
        isWholeWithin(item.content_html)
        expect(item.authors.every(({ name }) => name !== '')).toBe(true)
        for (const { url, mime_type, size_in_bytes } of item.attachments ?? []) {
          isWhole(url)
          expect([mime_type, size_in_bytes > 0]).toEqual(['image/jpeg', true])
        }
      }
    }
  })
})

describe('asked again', () => {
  test.each(['atom', 'rss', 'json'])('%s is answered as caches and readers ask', async (format) => {
    const address = `/stories/feed.${format}`
    const first = await ask(address)
    const body = await first.text()
    const etag = first.headers.get('etag') ?? ''
    expect(first.headers.get('content-type')).toMatch(
      /^application\/(atom\+xml|rss\+xml|feed\+json); charset=utf-8$/,
    )
    expect(etag).not.toBe('')
    const head = await ask(address, { method: 'HEAD' })
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', etag])
    for (const known of [etag, `W/${etag.replace('W/', '')}`, `"other", ${etag}`, '*']) {
      const again = await ask(address, { headers: { 'if-none-match': known } })
      expect([known, again.status, await again.text()]).toEqual([known, 304, ''])
    }
    // By a time nothing is known: what was withdrawn makes nothing newer.
    const since = { 'if-modified-since': new Date(Date.now() + 60_000).toUTCString() }
    const again = await ask(address, { headers: since })
    expect([again.status, (await again.text()) === body]).toEqual([200, true])
    expect((await ask(address, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })

  test('one with nothing in it is a feed as well', async () => {
    const feed = parsed(await (await ask('/circles/igj/feed.atom')).text())
    expect(all(feed, `${atom}entry`)).toEqual([])
    expect(await (await ask('/circles/igj/feed.json')).json()).toMatchObject({ items: [] })
  })
})
