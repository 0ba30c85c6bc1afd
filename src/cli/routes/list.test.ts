import { expect, test } from 'vitest'
import { policy } from '../../platform/web/policy.ts'
import { route } from '../../platform/web/route.ts'
import { listRoutes } from './list.ts'
import { table } from './table.ts'

const guarded = policy('keeper', () => 'absent')
const handle = () => {
  throw new Error('nobody asked')
}

test('lists every route with what guards it, and what the house itself answers', () => {
  const routes = [
    route({ method: 'POST', path: '/b', policy: guarded, kind: 'form', thing: 'circle', handle }),
    route({ method: 'GET', path: '/b', policy: guarded, kind: 'page', handle }),
    route({ method: 'GET', path: '/a', policy: guarded, kind: 'feed', handle }),
  ]
  expect(listRoutes([{ name: 'm', routes, things: [] }])).toEqual([
    { method: 'GET', path: '/a', policy: 'keeper', kind: 'feed' },
    { method: 'GET', path: '/assets/*', policy: 'public', kind: 'asset' },
    { method: 'GET', path: '/b', policy: 'keeper', kind: 'page' },
    { method: 'POST', path: '/b', policy: 'keeper', kind: 'form', thing: 'circle' },
    { method: 'GET', path: '/healthz', policy: 'public', kind: 'api' },
  ])
})

test('a table is as wide as its widest cell', () => {
  expect(
    table([
      ['a', 'b', 'c'],
      ['aaa', 'b', ''],
    ]),
  ).toBe('a    b  c\naaa  b')
})
