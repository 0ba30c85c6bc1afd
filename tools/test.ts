import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beginningOf } from '../src/platform/start/beginning.ts'
import { projectRoot } from '../src/platform/start/data-folder.ts'
import { startTestServer } from '../tests/support/test-server.ts'
import { changedFiles } from './test/changed.ts'
import { choose, deepSuites } from './test/deep.ts'
import { leftOut, longFiles } from './test/ordinary.ts'
import { failureLines, suiteLine, totalLine } from './test/report.ts'
import { walksLine } from './test/rooms.ts'
import { type Outcome, runSuite } from './test/suite.ts'

// `npm test` runs the four suites one after another, so that each one's time means something.
// `npm run test:deep` runs what is long, or the files you name.
// `-- --changed` adds to the first, or makes of the second, the deep suites that the last change calls for; of the first it leaves out
// the files that say what they are about (`// Covers:`) where none of that changed.

type Job = { name: string; project: string; files?: string[] }

const [mode, ...args] = process.argv.slice(2)
const asked = process.argv.indexOf('--changed')
/** Undefined where nobody asked, or nobody can say: then nothing is left out. */
const changed = asked < 0 ? undefined : changedFiles(process.argv[asked + 1])
const jobs = [...(mode === 'deep' ? [] : ordinaryJobs()), ...deepJobs()]
// Once, before tests start it side by side.
await beginningOf(join(projectRoot, 'src/main.ts'))
const server = await startTestServer({ autovacuum: false })
process.env.KAMPVUUR_TEST_SERVER = server.superuser

const outcomes: [string, Outcome][] = []
try {
  for (const { name, project, files } of jobs) outcomes.push([name, await runSuite(project, files)])
} finally {
  await server.stop()
}
for (const failure of outcomes.flatMap(([, { failures }]) => failures)) console.log(failureLines(failure))
for (const [name, outcome] of outcomes) console.log(suiteLine(name, outcome))
console.log(totalLine(outcomes.map(([, outcome]) => outcome)))
process.exitCode = outcomes.some(([, { failed }]) => failed) ? 1 : 0

function ordinaryJobs(): Job[] {
  if (changed) leaveOut(changed)
  console.log(walksLine(changed))
  const later = ['access', 'journeys'].filter((name) => !existsSync(join(projectRoot, 'tests', name)))
  for (const name of later) console.log(`There are no ${name} tests yet (tests/${name}).`)
  return ['unit', 'database', 'access', 'journeys']
    .filter((name) => !later.includes(name))
    .map((name) => ({ name, project: name }))
}

function deepJobs(): Job[] {
  if (asked >= 0) return changedJobs()
  return mode === 'deep' ? [{ name: 'deep', project: 'deep', files: args }] : []
}

function changedJobs(): Job[] {
  const { chosen, left } = choose(deepSuites(), changed ?? [])
  if (chosen.length === 0) console.log('This change calls for no deep suite.')
  for (const file of left) console.log(`Left for npm run test:deep, as it takes long: ${file}`)
  return chosen.map((file) => ({ name: `deep: ${file}`, project: 'deep', files: [file] }))
}

/** Vitest leaves out what is about nothing that changed (vitest.config.ts), and the walks look closer at the rooms that did. */
function leaveOut(files: readonly string[]): void {
  const left = leftOut(longFiles(), files)
  process.env.KAMPVUUR_CHANGED = JSON.stringify(files)
  process.env.KAMPVUUR_LEFT = JSON.stringify(left)
  if (left.length > 0)
    console.log(`Left for npm test, as they are about nothing that changed: ${left.join(', ')}`)
}
