import { expect, test } from 'vitest'
import { choose } from './deep.ts'

const suites = [
  { file: 'tests/drills/long.deep.test.ts', covers: ['src/platform/database'], minutes: 3 },
  { file: 'tests/drills/short.deep.test.ts', covers: ['src/platform/database', 'src/main.ts'], minutes: 1 },
  { file: 'src/modules/rules/a.deep.test.ts', covers: ['src/modules/rules'], minutes: 1 },
]

test('a change calls for the suites about what it touches, shortest first', () => {
  expect(choose(suites, ['src/platform/database/connect.ts']).chosen).toEqual([
    'tests/drills/short.deep.test.ts',
    'tests/drills/long.deep.test.ts',
  ])
  expect(choose(suites, ['src/main.ts']).chosen).toEqual(['tests/drills/short.deep.test.ts'])
  expect(choose(suites, ['src/platform/database-other.ts', 'README.md']).chosen).toEqual([])
})

test('a place may hold a star for one name', () => {
  const starred = [{ file: 'a', covers: ['src/modules/*/migrations'], minutes: 1 }]
  expect(choose(starred, ['src/modules/people/migrations/1.sql']).chosen).toEqual(['a'])
  expect(choose(starred, ['src/modules/people/routes.ts', 'src/modules/migrations']).chosen).toEqual([])
})

test('what does not fit in the time is left, and said', () => {
  const { chosen, left } = choose(suites, ['src/platform/database/a.ts', 'src/modules/rules/b.ts'])
  expect(chosen).toHaveLength(2)
  expect(left).toEqual(['tests/drills/long.deep.test.ts'])
})
