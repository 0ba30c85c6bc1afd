import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { KeptPage, type Packed } from './kept-page.ts'
import type { StyleInPage } from './style-in-page.ts'

const short = '<p>Kort.'
const page = '<p>Wat hij zei, in zijn eigen woorden.</p>'.repeat(400)
const long = page.repeat(10)
const style: StyleInPage = { hashes: [], mark: 'abc', into: (html) => `<style>p{}</style>${html}` }

const asBrowsers = new Headers({ 'accept-encoding': 'gzip, deflate, br, zstd' })
const unpacked = { identity: (body: Buffer) => body, gzip: gunzipSync, br: brotliDecompressSync }
const plainly = ({ encoding, body }: Packed) => unpacked[encoding](body).toString()

test.each([
  ['short', short],
  ['a page', page],
  ['long', long],
])('what was kept is what comes out, however it is asked, and each time: %s', async (_, text) => {
  const kept = new KeptPage(text, 'text/html')
  for (const accepted of ['', 'gzip', 'br', 'gzip, br'])
    for (const _time of ['first', 'second', 'third']) {
      const headers = new Headers({ 'accept-encoding': accepted })
      const sent = await kept.sentTo(headers)
      expect(plainly(sent)).toBe(text)
      if (sent.encoding !== 'identity') expect(accepted).toContain(sent.encoding)
      expect(plainly(await kept.sentTo(headers, style))).toBe(style.into(text))
    }
})

test('it is as large as it was rendered, and takes what it is packed', async () => {
  const kept = new KeptPage(page, 'text/html')
  expect(kept.size).toBe(page.length)
  expect(kept.held).toBeLessThan(page.length / 5)
})

test('asked again it is packed well, once for all who ask', async () => {
  const kept = new KeptPage(page, 'text/html')
  let grown = 0
  kept.grows = (bytes) => {
    grown += bytes
  }
  const first = await kept.sentTo(asBrowsers)
  expect([first.encoding, grown]).toEqual(['gzip', 0])
  const [second, third] = await Promise.all([kept.sentTo(asBrowsers), kept.sentTo(asBrowsers)])
  expect(second.body).toBe(third.body)
  expect(second.body.length).toBeLessThan(first.body.length)
  expect([second.encoding, grown]).toEqual(['br', second.body.length])
})

test('with its style in it, it is another page to who has it already', () => {
  const kept = new KeptPage(page, 'text/html')
  expect(kept.etag(style)).not.toBe(kept.etag())
  expect(kept.etag()).toBe(new KeptPage(page, 'text/html').etag())
  expect(kept.etag()).not.toBe(new KeptPage(`${page} `, 'text/html').etag())
})
