import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectRoot } from '../../src/platform/start/data-folder.ts'
import { minutesOf } from './minutes.ts'

/** A deep suite: `// Covers: src/a, src/b` names what it is about, `// Takes: 3 minutes` how long it runs. */
type DeepSuite = { file: string; covers: string[]; minutes: number }

/** Together, the suites that a change calls for stay below this. */
const BUDGET = 4

/** Every deep suite in the project. */
export function deepSuites(): DeepSuite[] {
  return globSync('{src,tests}/**/*.deep.test.{ts,tsx}', { cwd: projectRoot }).map((file) => {
    const text = readFileSync(join(projectRoot, file), 'utf8')
    const covers = /^\/\/ Covers: (.+)$/m.exec(text)?.[1]?.split(/,\s*/) ?? [dirname(file)]
    return {
      file,
      covers: [...covers, file],
      minutes: minutesOf(text) ?? 1,
    }
  })
}

/** Chooses, shortest first, the suites about something that changed, as far as the budget goes. */
export function choose(suites: DeepSuite[], changed: string[]) {
  const wanted = suites
    .filter(({ covers }) => covers.some((place) => changed.some((file) => isIn(file, place))))
    .sort((a, b) => a.minutes - b.minutes)
  let left = BUDGET
  const chosen = wanted.filter(({ minutes }) => {
    left -= minutes
    return left >= 0
  })
  return { chosen: chosen.map(({ file }) => file), left: wanted.slice(chosen.length).map(({ file }) => file) }
}

/** A star in a place stands for one name. */
function isIn(file: string, place: string): boolean {
  const pattern = place.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]+')
  return new RegExp(`^${pattern}(/|$)`).test(file)
}

/** Files that differ from the landing before this one (or from `base`), committed or not; none when unknown. */
export function changedFiles(base = 'HEAD~1'): string[] {
  const git = ['diff', '--name-only', base]
  try {
    return execFileSync('git', git, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .split('\n')
      .filter(Boolean)
  } catch {
    return []
  }
}
