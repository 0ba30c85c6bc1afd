import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../src/platform/start/data-folder.ts'
import { concerns, coversIn } from './covers.ts'

/** A file of the ordinary suites that takes long and says what it is about, as the deep ones do. */
export type LongFile = { file: string; covers: string[] }

/** Every one of them. */
export function longFiles(): LongFile[] {
  return globSync('{src,tests,seeds,tools}/**/*.test.{ts,tsx}', { cwd: projectRoot }).flatMap((file) => {
    if (/\.deep\.test\.tsx?$/.test(file)) return []
    const covers = coversIn(readFileSync(join(projectRoot, file), 'utf8'))
    return covers ? [{ file, covers: [...covers, file] }] : []
  })
}

/** What a run for these changes leaves out; nothing where nobody can say what changed. */
export function leftOut(files: readonly LongFile[], changed: readonly string[] | undefined): string[] {
  if (!changed) return []
  return files.filter(({ covers }) => !concerns([...covers, ...always], changed)).map(({ file }) => file)
}

/** What every test stands on: with another library, another platform or another way to run tests anything may be otherwise. */
const always = [
  ...['package.json', 'package-lock.json', 'vitest.config.ts', 'tests/support'],
  ...['src/platform', 'src/application.ts', 'src/modules.ts'],
]
