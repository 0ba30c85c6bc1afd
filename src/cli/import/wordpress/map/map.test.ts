import { expect, test } from 'vitest'
import type { ExportRecord } from '../read/record.ts'
import { authorOf, bylineOf } from './byline.ts'
import { fateOf } from './fate.ts'
import { headingsOf } from './headings.ts'
import { oldAddresses } from './old-addresses.ts'
import { dayWithout, publishedAt } from './published-at.ts'

const none = { dateGmt: '0000-00-00 00:00:00', date: '', published: '' }

test.each([
  [{ ...none, dateGmt: '2023-01-16 07:08:31' }, '2023-01-16T07:08:31.000Z'],
  [{ ...none, published: 'Mon, 16 Jan 2023 09:08:31 +0200' }, '2023-01-16T07:08:31.000Z'],
  [{ ...none, date: '2023-01-16 07:08:31' }, '2023-01-16T07:08:31.000Z'],
  [{ ...none, dateGmt: '2023-02-30 07:08:31' }, undefined],
  [{ ...none, dateGmt: '9999-01-01 00:00:00', published: 'tomorrow' }, undefined],
  // Older than the site, and than 1970.
  [{ ...none, dateGmt: '1969-01-01 10:00:00' }, '1969-01-01T10:00:00.000Z'],
  [{ ...none, dateGmt: '0000-00-00 00:00:00', published: 'Mon, 30 Nov -0001 00:00:00 +0000' }, undefined],
  [none, undefined],
])('%j was published at %s', (dates, expected) => {
  expect(publishedAt(dates)?.toISOString()).toBe(expected)
})

test.each([
  ['post', 'publish', false, 'story'],
  ['page', 'publish', false, 'story'],
  ['post', 'publish', true, 'wordpress.left.password'],
  ['post', 'draft', false, 'wordpress.left.draft'],
  ['post', 'pending', false, 'wordpress.left.draft'],
  ['post', 'future', false, 'wordpress.left.scheduled'],
  ['page', 'private', false, 'wordpress.left.private'],
  ['post', 'trash', false, 'wordpress.left.trash'],
  ['post', '', false, 'wordpress.left.status'],
  ['post', 'PUBLISH', false, 'wordpress.left.status'],
  ['product', 'publish', false, 'wordpress.left.type'],
  ['nav_menu_item', 'publish', false, 'silent'],
  ['feedback', 'publish', false, 'wordpress.left.never'],
  ['wp_block', 'publish', false, 'part'],
  ['wp_block', 'draft', false, 'silent'],
  ['wp_block', 'publish', true, 'silent'],
  ['attachment', 'inherit', false, 'file'],
  ['attachment', 'private', false, 'silent'],
])('a %s that is %s, password %s: %s', (type, status, hasPassword, expected) => {
  const fate = fateOf({ ...none, type, status, hasPassword }, new Date('2026-01-01'))
  expect(fate.kind === 'left' ? fate.why : fate.kind).toBe(expected)
})

test('what is published on a day to come waits for it', () => {
  const post = {
    ...none,
    type: 'post',
    status: 'publish',
    hasPassword: false,
    dateGmt: '2031-01-01 10:00:00',
  }
  expect(fateOf(post, new Date('2026-01-01'))).toEqual({ kind: 'left', why: 'wordpress.left.ahead' })
  expect(fateOf(post, new Date('2031-01-02'))).toEqual({ kind: 'story' })
  // The clock of a site may be ahead of ours.
  expect(fateOf({ ...post, dateGmt: '2026-01-01 02:00:00' }, new Date('2026-01-01'))).toEqual({
    kind: 'story',
  })
})

test('what has no day is no news', () => {
  const now = new Date('2026-06-01')
  expect(dayWithout(new Date('1998-03-04'), now)).toEqual(new Date('1998-03-04'))
  for (const oldest of [null, new Date('2026-05-30')])
    expect(dayWithout(oldest, now) < new Date('2025-06-01')).toBe(true)
})

test.each([
  [
    { link: 'https://old.example/2023/01/tuin/', guid: 'http://www.old.example/?p=12', id: 12, type: 'post' },
    ['/2023/01/tuin', '?p=12'],
  ],
  [
    { link: 'https://old.example/over/ons?x=%d7%90', guid: 'urn:1', id: 3, type: 'page' },
    ['/over/ons?x=%D7%90', '?page_id=3'],
  ],
  [{ link: 'https://old.example/', guid: 'https://elsewhere.example/a', id: null, type: 'page' }, []],
  [{ link: `https://old.example/${'/'.repeat(5000)}`, guid: '', id: null, type: 'post' }, []],
])('%j was found at %j', (post, addresses) => {
  expect(oldAddresses(post, 'https://old.example')).toEqual(addresses)
})

test('a site in a folder keeps its folder', () => {
  const post = { link: 'https://old.example/blog/tuin/', guid: '', id: 12, type: 'post' }
  expect(oldAddresses(post, 'https://old.example/blog')).toEqual(['/blog/tuin', '/blog?p=12'])
})

const author = (fields: Record<string, string>) =>
  authorOf({ fields: new Map(Object.entries(fields)) } as unknown as ExportRecord)

test('a name stands under a post, and never a mail address', () => {
  expect(
    author({
      'wp:author_login': 'els',
      'wp:author_display_name': ' Els\n Vis ',
      'wp:author_email': 'x@y.example',
    }),
  ).toEqual(['els', 'Els Vis'])
  expect(
    author({
      'wp:author_login': 'a@b.example',
      'wp:author_display_name': 'a@b.example',
      'wp:author_first_name': 'Bo',
    }),
  ).toEqual(['a@b.example', 'Bo'])
  const authors = new Map([
    ['els', 'Els Vis'],
    ['bo', ''],
  ])
  expect(['els', 'bo', 'onbekend', 'c@d.example'].map((login) => bylineOf(login, authors))).toEqual([
    'Els Vis',
    'bo',
    'onbekend',
    '',
  ])
})

test('names are kept as HTML on the old site, and are names here', () => {
  const term = (domain: string, name: string) => ({ domain, slug: 'x', name })
  expect(
    headingsOf(
      [term('category', 'Zorg &amp; welzijn'), term('post_tag', 'caf&eacute;'), term('post_tag', 'R&D')],
      () => undefined,
    ),
  ).toEqual(['Zorg & welzijn', 'café', 'R&D'])
  expect(author({ 'wp:author_login': 'jp', 'wp:author_display_name': 'Jan &amp; Piet d&#039;Or' })[1]).toBe(
    "Jan & Piet d'Or",
  )
  expect(author({ 'wp:author_login': 'a', 'wp:author_display_name': 'toos&#64;post.example' })[1]).toBe('')
})
