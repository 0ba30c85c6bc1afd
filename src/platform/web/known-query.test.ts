import { expect, test } from 'vitest'
import { redirect } from './answer.ts'
import { knownTo } from './known-query.ts'
import { everybody } from './policy.ts'
import { route } from './route.ts'

const list = (more: { kept?: boolean }) =>
  route({
    ...{
      method: 'GET',
      path: '/list',
      policy: everybody,
      kind: 'page',
      asks: ['of', 'before'],
      turns: ['reactions'],
    },
    ...more,
    handle: () => redirect('/'),
  })
const known = (search: string, more = { kept: true }) =>
  knownTo(list(more), new URL(`http://inside/list${search}`)).search

test.each([
  ['', ''],
  ['?', ''],
  ['?fbclid=abc', ''],
  ['?utm_source=letter&before=b&of=a', '?of=a&before=b'],
  ['?of=a&of=b', '?of=a'],
  ['?of=', '?of='],
  ['?reactions=2&lang=en', '?lang=en&reactions=2'],
  ['?movement=a', '?movement=a'],
  ['?OF=a&constructor=1&__proto__=1', ''],
  ['?before=%F0%9F%94%A5%20a', '?before=%F0%9F%94%A5+a'],
])('of %s a page that is kept knows %s', (search, left) => {
  expect(known(search)).toBe(left)
})

test('what is not kept is read as it was typed', () => {
  expect(known('?fbclid=abc&of=a', { kept: false })).toBe('?fbclid=abc&of=a')
})
