import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkDocuments } from '../../tools/check/documents.ts'
import { checkDataMap, dataMapPath, writeDataMap } from '../../tools/data-map/written.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kampvuur-documents-'))
  write('package.json', JSON.stringify({ scripts: { start: 'x', bench: 'x' } }))
  write('src/platform/clock.ts', '')
  write('docs/more.md', '# More of it\n\n## Why, though?\n')
})

afterEach(() => rmSync(root, { recursive: true }))

test.each([
  ['[more](docs/gone.md)', 'dead link docs/gone.md'],
  ['![picture](docs/gone.png)', 'dead link docs/gone.png'],
  ['[more](docs/more.md#elsewhere)', 'dead link docs/more.md#elsewhere'],
  ['look at `src/platform/gone.ts`', 'no such file src/platform/gone.ts'],
  ['look at `platform/gone/`', 'no such file platform/gone/'],
  ['run `npm run gone`', 'no script gone'],
  ['run `npm run -s gone`', 'no script gone'],
  ['    npm run gone', 'no script gone'],
])('a document that says "%s" does not match', (text, complaint) => {
  write('README.md', text)
  expect(checkDocuments(root)).toEqual([`README.md: ${complaint}`])
})

test.each([
  '[more](docs/more.md#why-though) and [elsewhere](https://example.org/gone)',
  '`src/platform/clock.ts`, `platform/clock.ts` and `src/platform/*.ts`',
  '`npm start` and `npm run bench`',
  '`npm run -s bench -- --json`',
  '```\nsrc/platform/gone.ts\n```',
])('a document that says "%s" does', (text) => {
  write('README.md', text)
  expect(checkDocuments(root)).toEqual([])
})

test('a data map that is gone, or not what the modules declare, does not match', () => {
  const complaint = [expect.stringContaining(`${dataMapPath}: is not what the modules declare`)]
  expect(checkDataMap(root)).toEqual(complaint)
  writeDataMap(root)
  expect(checkDataMap(root)).toEqual([])
  writeFileSync(join(root, dataMapPath), 'nothing')
  expect(checkDataMap(root)).toEqual(complaint)
})

function write(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
