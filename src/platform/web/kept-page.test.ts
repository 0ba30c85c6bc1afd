import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { KeptPage } from './kept-page.ts'
import type { StyleInPage } from './style-in-page.ts'

const short = '<p>Kort.'
const page = '<p>Wat hij zei, in zijn eigen woorden.</p>'.repeat(400)
const long = page.repeat(10)
const style: StyleInPage = { hashes: [], mark: 'abc', into: (html) => `<style>p{}</style>${html}` }

test.each([
  ['short', short],
  ['a page', page],
  ['long', long],
])('what was kept is what comes out, however it is asked, and each time: %s', async (_, text) => {
  const kept = new KeptPage(text, 'text/html')
  for (const _time of ['first', 'second', 'third'])
    for (const [styled, expected] of [
      [undefined, text],
      [style, style.into(text)],
    ] as const) {
      expect((await kept.bytes('identity', styled)).toString()).toBe(expected)
      expect(brotliDecompressSync(await kept.bytes('br', styled)).toString()).toBe(expected)
      expect(gunzipSync(await kept.bytes('gzip', styled)).toString()).toBe(expected)
    }
})

test('it is as large as it was rendered, and takes what it is packed', async () => {
  const kept = new KeptPage(page, 'text/html')
  expect(kept.size).toBe(page.length)
  expect(kept.held).toBeLessThan(page.length / 5)
})

test('asked again it is packed better, once for all who ask, instead of what was held', async () => {
  const kept = new KeptPage(page, 'text/html')
  let grown = 0
  kept.grows = (bytes) => {
    grown += bytes
  }
  const [before, first] = [kept.held, await kept.bytes('br')]
  const [second, third] = await Promise.all([kept.bytes('br'), kept.bytes('br')])
  expect(second).toBe(third)
  expect(second.length).toBeLessThan(first.length)
  expect([before + grown, grown]).toEqual([kept.held, second.length - first.length])
})

test('with its style in it, it is another page to who has it already', () => {
  const kept = new KeptPage(page, 'text/html')
  expect(kept.etag(style)).not.toBe(kept.etag())
  expect(kept.etag()).toBe(new KeptPage(page, 'text/html').etag())
  expect(kept.etag()).not.toBe(new KeptPage(`${page} `, 'text/html').etag())
})
