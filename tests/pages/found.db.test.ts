// Covers: src, seeds, tests/access, tests/pages
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { amountOf } from '../access/amounts.ts'
import { crawl } from '../access/crawl.ts'
import type { TestApplication } from '../support/application.ts'
import { Browserless } from '../support/browserless.ts'
import { startExample } from '../support/example.ts'

// Takes: 1 minute

/** A sister movement at an address of its own. */
const sister = 'http://wij.test'

let world: TestApplication
beforeAll(async () => {
  world = await startExample({ KAMPVUUR_ADDRESSES: `wij-blijven=${sister}` })
})
afterAll(() => world?.close())

/** What a page tells machines of itself. */
interface Told {
  address: string
  status: number
  canonical: string | undefined
  leftOut: boolean
  tags: ReadonlyMap<string, string>
}

const plain = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')

/** Undefined of what is no page. */
function toldIn(address: string, answer: Response, html: string): Told | undefined {
  if (!answer.headers.get('content-type')?.startsWith('text/html')) return undefined
  const [head = ''] = html.split('</head>')
  const tags = [...head.matchAll(/<meta (?:name|property)="(.*?)" content="(.*?)"/g)].map(
    ([, name = '', content = '']) => [name, plain(content)] as const,
  )
  const told = new Map(tags)
  const canonical = /<link rel="canonical" href="(.*?)"/.exec(head)?.[1]
  return {
    ...{ address, status: answer.status, canonical: canonical && plain(canonical), tags: told },
    leftOut: told.get('robots') === 'noindex',
  }
}

const isIndexable = ({ status, leftOut, canonical, address }: Told) =>
  status === 200 && !leftOut && canonical === address

/** Every address in the maps of the site. */
async function mapped(origin: string): Promise<string[]> {
  const locations = async (address: string) =>
    [...(await (await world.app.fetch(new Request(address))).text()).matchAll(/<loc>(.*?)<\/loc>/g)].map(
      ([, at = '']) => plain(at),
    )
  const parts = await locations(`${origin}/sitemap.xml`)
  return (await Promise.all(parts.map(locations))).flat()
}

/** Every page that a visitor comes to from the front page. What a list is narrowed to is found from its list. */
async function walked(origin: string): Promise<Told[]> {
  const browser = new Browserless((request) => world.app.fetch(request), origin)
  const told: Told[] = []
  await crawl(browser, ['/'], {
    sees(path, answer, html) {
      if (amountOf(answer) !== 'open' || path.includes('?') || path.startsWith('/provenance/')) return
      const one = toldIn(origin + path, answer, html)
      if (one) told.push(one)
    },
  })
  return told
}

/** What these tell: as they were met on the way, or else asked now. */
const all = async (addresses: readonly string[], met: readonly Told[]) => {
  const known = new Map(met.map((one) => [one.address, one]))
  const told: Told[] = []
  for (const address of addresses) told.push(known.get(address) ?? ((await askedAt(address)) as Told))
  return told
}

const askedAt = async (address: string) => {
  const answer = await world.app.fetch(new Request(address))
  return toldIn(address, answer, await answer.text())
}

describe.each([
  ['the house', 'http://localhost:3000'],
  ['a movement’s own address', sister],
])('at %s', (_, origin) => {
  let [onMap, pages]: [Told[], Told[]] = [[], []]
  beforeAll(async () => {
    pages = await walked(origin)
    onMap = await all(await mapped(origin), pages)
  }, 300_000)

  test('every page that says it may be found is on the map', () => {
    const known = new Set(onMap.map(({ address }) => address))
    expect(pages.length).toBeGreaterThan(100)
    expect(
      pages.filter((page) => isIndexable(page) && !known.has(page.address)).map(({ address }) => address),
    ).toEqual([])
  })

  test('every page on the map answers, once, where it really is, and may be found', () => {
    expect(
      onMap
        .filter((page) => !isIndexable(page))
        .map(({ address, status, canonical }) => ({ address, status, canonical })),
    ).toEqual([])
    const addresses = onMap.map(({ address }) => address)
    expect(addresses.filter((address, i) => addresses.indexOf(address) !== i)).toEqual([])
  })

  test('every page that may be found says what it is about, here and where somebody tells of it', () => {
    const found = [...onMap, ...pages].filter(isIndexable)
    const without = (name: string) =>
      found.filter(({ tags }) => !tags.get(name)).map(({ address }) => address)
    for (const name of ['description', 'og:description', 'og:title', 'og:type', 'og:url', 'og:site_name'])
      expect([name, [...new Set(without(name))]]).toEqual([name, []])
    expect(
      found.filter(({ tags, address }) => tags.get('og:url') !== address).map(({ address }) => address),
    ).toEqual([])
  })
})
