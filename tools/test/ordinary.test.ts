import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { projectRoot } from '../../src/platform/start/data-folder.ts'
import { concerns } from './covers.ts'
import { deepSuites } from './deep.ts'
import { leftOut, longFiles } from './ordinary.ts'

const files = [
  { file: 'src/cli/import/a.db.test.ts', covers: ['src/cli/import', 'src/modules/stories'] },
  { file: 'tests/journeys/b.test.ts', covers: ['src/modules/dialogues', 'tests/journeys/b-*'] },
]

test('what is about nothing that changed is left out', () => {
  expect(leftOut(files, ['src/modules/stories/routes.ts', 'README.md'])).toEqual(['tests/journeys/b.test.ts'])
  expect(leftOut(files, ['tests/journeys/b-acts.ts'])).toEqual(['src/cli/import/a.db.test.ts'])
  expect(leftOut(files, ['README.md'])).toHaveLength(2)
})

test('nothing is left out when what every test stands on changed, or when nobody can say what did', () => {
  for (const file of ['src/platform/web/server.ts', 'package-lock.json', 'tests/support/postgres.ts'])
    expect(leftOut(files, [file])).toEqual([])
  expect(leftOut(files, undefined)).toEqual([])
})

test('a long file runs when it is changed itself', () => {
  const [one] = longFiles()
  expect(leftOut(longFiles(), [one?.file ?? ''])).not.toContain(one?.file)
})

test('every place that a test says it is about is there', () => {
  const there = globSync('{src,tests,seeds,tools}/**/*.*', { cwd: projectRoot })
  const gone = [...longFiles(), ...deepSuites()].flatMap(({ file, covers }) =>
    covers.filter((place) => !concerns([place], there)).map((place) => `${file}: ${place}`),
  )
  expect(gone).toEqual([])
})
