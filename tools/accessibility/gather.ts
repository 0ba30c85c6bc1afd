import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  type Check,
  checks,
  type Results,
  readResults,
  resultsPath,
} from '../../src/modules/doors/about/accessibility/results.ts'

interface Part {
  check: Check
  on: string
  looked: number
  problems: number
}

/**
 * Adds up what the last runs left behind; of a check that did not run, what was known of it stays, with its own date.
 * @returns one line for each check
 */
export function gatherResults(root: string): string[] {
  const folder = join(root, '.cache/accessibility')
  const results = { ...readResults(root), ...added(partsIn(folder)) }
  const path = join(root, resultsPath)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify(results, null, 2)}\n`)
  rmSync(folder, { recursive: true, force: true })
  return checks.map((check) => `${check}: ${JSON.stringify(results[check] ?? 'never run')}`)
}

function partsIn(folder: string): Part[] {
  try {
    return readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Part)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function added(parts: readonly Part[]): Results {
  const byCheck = [...Map.groupBy(parts, ({ check }) => check)]
  return Object.fromEntries(
    byCheck.map(([check, its]) => [
      check,
      {
        on: its.map(({ on }) => on).sort()[0],
        looked: its.reduce((sum, { looked }) => sum + looked, 0),
        problems: its.reduce((sum, { problems }) => sum + problems, 0),
      },
    ]),
  ) as Results
}
