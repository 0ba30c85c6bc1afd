import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { KeptPage } from './kept-page.ts'
import { KeptPages } from './kept-pages.ts'

function kept() {
  let at = Date.parse('2026-11-26T20:00:00Z')
  const pages = new KeptPages({ now: () => new Date(at), id: () => '' })
  return {
    pages,
    later: (ms: number) => {
      at += ms
    },
    keep: (html: string, changed: string, added = '0') =>
      pages.keep('/', { changed, added }, async () => new KeptPage(html, 'text/html')),
    found: async (changed: string, added = '0') =>
      (await (await pages.find('/', { changed, added }))?.sentTo(new Headers()))?.body.toString(),
  }
}

test('a page is kept until anything was changed', async () => {
  const { keep, found } = kept()
  await keep('before', '1')
  expect(await found('1')).toBe('before')
  expect(await found('2')).toBeUndefined()
})

test('what was only added may be lacking for ten seconds, and what was taken back never', async () => {
  const { keep, found, later } = kept()
  await keep('before', '1', '5')
  later(9_999)
  expect(await found('1', '6')).toBe('before')
  expect(await found('2', '6')).toBeUndefined()
  later(1)
  expect(await found('1', '6')).toBeUndefined()
  expect(await found('1', '5')).toBe('before')
})

test('after two seconds it is made anew once, behind whoever asks, and what was taken back meanwhile is not shown', async () => {
  const { pages, keep, found, later } = kept()
  await keep('before', '1', '5')
  const making: ((page: KeptPage) => void)[] = []
  const ask = async (changed: string) =>
    (
      await (
        await pages.find('/', { changed, added: '6' }, () => new Promise((resolve) => making.push(resolve)))
      )?.sentTo(new Headers())
    )?.body.toString()
  expect([await ask('1'), making.length]).toEqual(['before', 0])
  later(2_000)
  expect([await ask('1'), await ask('1'), making.length]).toEqual(['before', 'before', 1])
  making[0]?.(new KeptPage('after', 'text/html'))
  await new Promise(setImmediate)
  expect([await ask('1'), making.length]).toEqual(['after', 1])
  expect(await found('2', '6')).toBeUndefined()
})

test('what was kept meanwhile is not replaced by what was being made before', async () => {
  const { pages, keep, found, later } = kept()
  await keep('before', '1', '5')
  later(2_000)
  let made: (page: KeptPage) => void = () => {}
  await pages.find('/', { changed: '1', added: '6' }, () => new Promise((resolve) => (made = resolve)))
  await keep('withdrawn', '2', '6')
  made(new KeptPage('as it was', 'text/html'))
  await new Promise(setImmediate)
  expect(await found('2', '6')).toBe('withdrawn')
})

test('half a minute at most', async () => {
  const { keep, found, later } = kept()
  await keep('before', '1')
  later(30_000)
  expect(await found('1')).toBeUndefined()
})

test('who comes while it is being made waits for it, at that revision alone', async () => {
  const { pages, found } = kept()
  let made: (page: KeptPage) => void = () => {}
  const making = pages.keep(
    '/',
    { changed: '1', added: '0' },
    () => new Promise((resolve) => (made = resolve)),
  )
  const waiting = found('1')
  expect(await found('2')).toBeUndefined()
  made(new KeptPage('made once', 'text/html'))
  await making
  expect(await waiting).toBe('made once')
})

test('what cannot be kept, or failed, is made by each', async () => {
  const { pages, found } = kept()
  const revision = { changed: '1', added: '0' }
  const [nothing, waiting] = [pages.keep('/', revision, async () => undefined), found('1')]
  expect([await nothing, await waiting, await found('1')]).toEqual([undefined, undefined, undefined])
  const failing = pages.keep('/', revision, () => Promise.reject(new Error('absent')))
  const beside = found('1')
  await expect(failing).rejects.toThrow('absent')
  expect(await beside).toBeUndefined()
})

const revision = { changed: '1', added: '0' }
const there = async (pages: KeptPages, many: number) =>
  (await Promise.all([...Array(many).keys()].map((i) => pages.find(`/${i}`, revision)))).map(Boolean)

test('the oldest make room', async () => {
  const { pages } = kept()
  const large = 'x'.repeat(10 * 1024 * 1024)
  for (let i = 0; i < 4; i += 1)
    await pages.keep(`/${i}`, revision, async () => new KeptPage(large, 'text/html'))
  expect(await there(pages, 4)).toEqual([false, false, true, true])
})

test('what is packed for those who ask again takes room too, as long as the page is kept', async () => {
  const { pages } = kept()
  const noise = new KeptPage(randomBytes(700_000).toString('latin1'), 'text/html')
  const twice = async (encoding: string) => {
    for (const _ of ['once', 'again']) await noise.sentTo(new Headers({ 'accept-encoding': encoding }))
  }
  await pages.keep('/0', revision, async () => noise)
  await pages.keep('/1', revision, async () => new KeptPage('x'.repeat(24_000_000), 'text/html'))
  expect(await there(pages, 2)).toEqual([true, true])
  await twice('br')
  expect(await there(pages, 2)).toEqual([false, true])
  await twice('gzip')
  await pages.keep('/2', revision, async () => new KeptPage('x'.repeat(1_000_000), 'text/html'))
  expect(await there(pages, 3)).toEqual([false, true, true])
})
