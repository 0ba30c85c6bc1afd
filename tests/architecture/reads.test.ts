import { expect, test } from 'vitest'
import { modules } from '../../src/modules.ts'
import { doingOf } from '../../src/platform/web/reads.ts'
import { routesOf } from '../../src/platform/web/server.ts'
import { unlogged } from './rules/unlogged.ts'

const shown = routesOf(modules).filter(({ method }) => method === 'GET')
const without = shown.filter(({ reads }) => !reads).map(({ path }) => path)

test('every page says what of others it shows, or stands on the list of those that show nothing', () => {
  expect(without.sort()).toEqual(Object.values(unlogged).flat().sort())
})

test('whoever looks at what of others is noted by what it does', () => {
  const kinds = new Set(shown.flatMap((route) => (route.reads ? [doingOf(route)] : [])))
  expect([...kinds].sort()).toEqual(['export', 'print', 'read', 'search'])
})
