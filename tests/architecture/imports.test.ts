import { expect, test } from 'vitest'
import { findViolations } from '../../tools/check/imports/find-violations.ts'

const importing = (path: string, to: string) =>
  new Map([[path, `import { x } from '${to}'\nexport const y = x`]])

test.each([
  ['src/platform/web/a.ts', '../../modules/people/index.ts', 'platform and design know no module'],
  ['src/design/button/a.tsx', '../../modules/people/index.ts', 'platform and design know no module'],
  ['src/modules/stories/a.ts', '../circles/queries.ts', 'a module is entered only through its index.ts'],
  ['src/modules/circles/a.ts', '../stories/index.ts', 'a module uses only those before it'],
  ['src/modules/stories/a.ts', '../unheard-of/index.ts', 'a module uses only those before it'],
  ['src/modules.ts', './modules/circles/routes.ts', 'a module is entered only through its index.ts'],
  ['src/application.ts', './modules/circles/queries.ts', 'a module is entered only through its index.ts'],
  ['src/modules/people/a.ts', '../../modules.ts', 'nothing below looks up to'],
  ['src/platform/web/a.ts', '../../application.ts', 'nothing below looks up to'],
  ['src/application.ts', './main.ts', 'nothing below looks up to'],
  ['src/modules.ts', './application.ts', 'nothing below looks up to'],
  ['src/modules/people/a.ts', '../../cli/main.ts', 'only the command line uses the command line'],
  ['src/modules/people/a.ts', '../../../tests/support/postgres.ts', 'what runs does not need tests'],
  ['src/modules/people/a.ts', './testing/factory.ts', 'what runs does not need tests'],
  ['src/modules/people/a.ts', 'pg', 'only the platform speaks to PostgreSQL itself'],
])('%s may not import %s', (path, to, rule) => {
  expect(findViolations(importing(path, to))).toEqual([expect.stringContaining(rule)])
})

test.each([
  ['src/modules/stories/a.ts', '../circles/index.ts'],
  ['src/modules/people/a.test.ts', './testing/factory.ts'],
  ['src/modules/people/a.ts', '../../design/index.ts'],
  ['src/main.ts', './application.ts'],
  ['src/cli/main.ts', '../modules.ts'],
  ['tests/access/a.test.ts', '../../src/modules/people/queries.ts'],
])('%s may import %s', (path, to) => {
  expect(findViolations(importing(path, to))).toEqual([])
})

const broken = [expect.stringContaining('a module is entered only')]

test.each([
  "import type { X } from '../circles/queries.ts'\nexport type Y = X",
  "export * from '../circles/queries.ts'",
  "export type { X } from '../circles/queries.ts'",
  "export const x = await import('../circles/queries.ts')",
  "export type X = import('../circles/queries.ts').X",
])('every way of importing counts: %s', (text) => {
  expect(findViolations(new Map([['src/modules/stories/a.ts', text]]))).toEqual(broken)
})

test('files that need each other while they load are a ring, types are not', () => {
  const ring = (kind: string) =>
    new Map([
      ['src/platform/a.ts', "import { b } from './b.ts'\nexport const a = b"],
      ['src/platform/b.ts', "import { c } from './c.ts'\nexport const b = c"],
      ['src/platform/c.ts', `import ${kind} { a } from './a.ts'\nexport type C = typeof a`],
    ])
  const rings = findViolations(ring(''))
  expect(rings).toEqual([
    'no rings: src/platform/a.ts → src/platform/b.ts → src/platform/c.ts → src/platform/a.ts',
  ])
  expect(findViolations(ring('type'))).toEqual([])
})
