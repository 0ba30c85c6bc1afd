import { expect, test } from 'vitest'
import { roomsOf, touchesAll, walksLine } from './rooms.ts'

test('a room is touched when something in it changed, and by nothing beside it', () => {
  const changed = [
    'src/modules/stories/locales/nl.ts',
    'src/modules/stories/index.ts',
    'src/modules.ts',
    'README.md',
  ]
  expect([...roomsOf(changed)]).toEqual(['stories'])
})

test('what all rooms stand on, and the walks themselves, are of all rooms', () => {
  expect(touchesAll(['src/modules/stories/index.ts', 'seeds/people/index.ts', 'docs/glossary.md'])).toBe(
    false,
  )
  for (const file of ['src/platform/web/server.ts', 'tests/access/who.ts', 'package-lock.json'])
    expect(touchesAll(['README.md', file])).toBe(true)
})

test('what the walks leave is said', () => {
  const stories = 'src/modules/stories/index.ts'
  expect(walksLine(['src/modules/weeks/a.ts', stories])).toMatch(
    /^The walks try and look closer at stories, weeks; .*every-page\.deep/,
  )
  expect(walksLine([stories, 'src/platform/web/server.ts'])).toMatch(
    /try every route and look closer at stories;/,
  )
  expect(walksLine(undefined)).toMatch(/try every route and look closer at no room;/)
})
