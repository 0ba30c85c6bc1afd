import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { comesFromElsewhere, styleInPage } from './style-in-page.ts'

const page = [
  '<head><link rel="icon" href="/assets/icon.svg"/><link rel="stylesheet" href="/assets/site-a1.css"/>',
  '<link rel="stylesheet" href="/colours/wij/1.css"/>',
  '<link rel="preload" href="/assets/x-latin-wght-normal-b2.woff2" as="font"/></head>',
].join('')

const styleOf = (text: string) =>
  styleInPage({
    css: ['/assets/site-a1.css'],
    fonts: ['/assets/x-latin-wght-normal-b2.woff2'],
    url: (name) => name,
    styles: () => [],
    file: () => ({ body: Buffer.from(text), type: 'text/css', immutable: true }),
  })

test('the style stands where its address stood, before what follows it, and letters are asked for once they are needed', () => {
  const style = styleOf('p{color:teal}')
  expect(style?.into(page)).toBe(
    '<head><link rel="icon" href="/assets/icon.svg"/><style>p{color:teal}</style>' +
      '<link rel="stylesheet" href="/colours/wij/1.css"/></head>',
  )
})

test('what stands in a style ends no style, replaces nothing, and is known by its digest as it stands', () => {
  const style = styleOf(`p::after{content:"</style><script>$&$1"}`)
  const [, held = ''] = /<style>(.*)<\/style>/s.exec(style?.into(page) ?? '') ?? []
  expect(held).toBe(`p::after{content:"<\\/style><script>$&$1"}`)
  expect(style?.hashes).toEqual([`'sha256-${createHash('sha256').update(held).digest('base64')}'`])
})

test('another style has another mark, and without one there is nothing to put in a page', () => {
  expect(styleOf('p{color:teal}')?.mark).not.toBe(styleOf('p{color:red}')?.mark)
  expect(styleOf('')).toBeUndefined()
})

test.each([
  [{ 'sec-fetch-site': 'none' }, true],
  [{ 'sec-fetch-site': 'cross-site' }, true],
  [{ 'sec-fetch-site': 'same-site' }, true],
  [{ 'sec-fetch-site': 'same-origin' }, false],
  [{ 'sec-fetch-site': 'somewhere' }, false],
  [{}, false],
  [{ 'sec-fetch-site': 'none', cookie: 'kampvuur_visitor=x' }, false],
])('who comes from elsewhere: %j', (headers, is) => {
  expect(comesFromElsewhere(new Headers(headers as Record<string, string>))).toBe(is)
})
