import { expect, test } from 'vitest'
import { page } from './answer.ts'
import { dataOf, headOf, pathIn } from './found-by.ts'
import type { Frame } from './respond.ts'

const site = { origin: 'https://a.example', example: false, production: true }
const frame = (address: string): Frame => ({
  viewer: { name: null },
  movement: { name: 'De Kring', contactName: '', contactPhone: '' },
  locale: 'nl',
  flash: undefined,
  url: new URL(address, 'http://inside'),
  asks: ['of'],
  atTable: false,
})
const hrefs = (address: string, more = {}) =>
  headOf(page({ title: 'T', body: '', description: 'D', ...more }), frame(address), site).flatMap((tag) =>
    'rel' in tag ? [`${tag.hreflang ?? tag.rel} ${tag.href}`] : [],
  )

test('a page for everybody is there once for each language, and each says where it is', () => {
  expect(hrefs('/agenda?of=a')).toEqual([
    'canonical https://a.example/agenda?of=a',
    'nl https://a.example/agenda?of=a&lang=nl',
    'en https://a.example/agenda?of=a&lang=en',
    'x-default https://a.example/agenda?of=a',
  ])
  expect(hrefs('/agenda?foo=bar&of=a&of2=b')[0]).toBe('canonical https://a.example/agenda?of=a')
  expect(hrefs('/agenda?lang=en')[0]).toBe('canonical https://a.example/agenda?lang=en')
})

test('a page of a movement with an address of its own is there, in each language', () => {
  expect(hrefs('/gatherings/a', { at: 'https://wij.example' })).toEqual([
    'canonical https://wij.example/gatherings/a',
    'nl https://wij.example/gatherings/a?lang=nl',
    'en https://wij.example/gatherings/a?lang=en',
    'x-default https://wij.example/gatherings/a',
  ])
})

test('a page that is really elsewhere says so, and nothing else', () => {
  const href = 'https://b.example/stories/x'
  expect(hrefs('/stories/x', { head: [{ rel: 'canonical', href }] })).toEqual([`canonical ${href}`])
})

test('a page that everybody may find says where it is without words for it too, and not where it went wrong', () => {
  const found = { ...frame('/agenda/month?lang=en'), isFindable: true }
  expect(headOf(page({ title: 'T', body: '' }), found, site)).toEqual([
    { rel: 'canonical', href: 'https://a.example/agenda/month?lang=en' },
    { rel: 'alternate', hreflang: 'nl', href: 'https://a.example/agenda/month?lang=nl' },
    { rel: 'alternate', hreflang: 'en', href: 'https://a.example/agenda/month?lang=en' },
    { rel: 'alternate', hreflang: 'x-default', href: 'https://a.example/agenda/month' },
    { property: 'og:title', content: 'T' },
    { property: 'og:type', content: 'website' },
    { property: 'og:site_name', content: 'De Kring' },
    { property: 'og:url', content: 'https://a.example/agenda/month?lang=en' },
    { property: 'og:locale', content: 'nl_NL' },
  ])
  expect(headOf(page({ title: 'T', body: '', status: 429 }), found, site)).toEqual([])
})

test('a page of which its room says that everybody may find it says so too, whoever looks, also where it says the reverse', () => {
  const tags = (more: object, found: boolean) =>
    headOf(page({ title: 'T', body: '', ...more }), { ...frame('/circles/a'), isFindable: found }, site)
      .length
  expect([tags({ forEverybody: true }, false), tags({}, false), tags({ forEverybody: false }, true)]).toEqual(
    [9, 0, 0],
  )
})

test('where the language is changed, what was asked stays', () => {
  expect(pathIn(new URL('http://a.example/search?q=mantel+zorg&lang=en&page=2'))).toBe(
    '/search?q=mantel+zorg&page=2',
  )
  expect(pathIn(new URL('http://a.example/stories?lang=en'))).toBe('/stories')
})

test('a page to which nobody is to be led asks machines to leave it out', () => {
  const found = { ...frame('/k'), unlisted: true }
  expect(headOf(page({ title: 'T', body: '', description: 'D' }), found, site)).toEqual([
    { name: 'robots', content: 'noindex' },
  ])
})

test('what is not for everybody says nothing of itself', () => {
  expect(headOf(page({ title: 'T', body: '' }), frame('/mine'), site)).toEqual([])
})

test('data ends nothing it stands in, and stays the same', () => {
  const data = { name: '</script><!-- \u2028 & <script>' }
  const written = dataOf(data)
  expect(written).not.toMatch(/[<>&\u2028]/)
  expect(JSON.parse(written)).toEqual(data)
})
