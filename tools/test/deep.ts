import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectRoot } from '../../src/platform/start/data-folder.ts'
import { concerns, coversIn } from './covers.ts'
import { minutesOf } from './minutes.ts'

/** A deep suite: `// Covers: src/a, src/b` names what it is about, `// Takes: 3 minutes` how long it runs. */
type DeepSuite = { file: string; covers: string[]; minutes: number }

/** Together, the suites that a change calls for stay below this. */
const BUDGET = 4

/** Every deep suite in the project. */
export function deepSuites(): DeepSuite[] {
  return globSync('{src,tests}/**/*.deep.test.{ts,tsx}', { cwd: projectRoot }).map((file) => {
    const text = readFileSync(join(projectRoot, file), 'utf8')
    return {
      file,
      covers: [...(coversIn(text) ?? [dirname(file)]), file],
      minutes: minutesOf(text) ?? 1,
    }
  })
}

/** Chooses, shortest first, the suites about something that changed, as far as the budget goes. */
export function choose(suites: DeepSuite[], changed: readonly string[]) {
  const wanted = suites
    .filter(({ covers }) => concerns(covers, changed))
    .sort((a, b) => a.minutes - b.minutes)
  let left = BUDGET
  const chosen = wanted.filter(({ minutes }) => {
    left -= minutes
    return left >= 0
  })
  return { chosen: chosen.map(({ file }) => file), left: wanted.slice(chosen.length).map(({ file }) => file) }
}
