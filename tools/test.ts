import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beginningOf } from '../src/platform/start/beginning.ts'
import { projectRoot } from '../src/platform/start/data-folder.ts'
import { startTestServer } from '../tests/support/test-server.ts'
import { changedFiles, choose, deepSuites } from './test/deep.ts'
import { failureLines, suiteLine, totalLine } from './test/report.ts'
import { type Outcome, runSuite } from './test/suite.ts'

// `npm test` runs the four suites one after another, so that each one's time means something.
// `npm run test:deep` runs what is long, or the files you name.
// `-- --changed` adds to the first, or makes of the second, the deep suites that the last change calls for.

type Job = { name: string; project: string; files?: string[] }

const [mode, ...args] = process.argv.slice(2)
const changed = process.argv.indexOf('--changed')
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
  const later = ['access', 'journeys'].filter((name) => !existsSync(join(projectRoot, 'tests', name)))
  for (const name of later) console.log(`There are no ${name} tests yet (tests/${name}).`)
  return ['unit', 'database', 'access', 'journeys']
    .filter((name) => !later.includes(name))
    .map((name) => ({ name, project: name }))
}

function deepJobs(): Job[] {
  if (changed >= 0) return changedJobs(process.argv[changed + 1])
  return mode === 'deep' ? [{ name: 'deep', project: 'deep', files: args }] : []
}

function changedJobs(base: string | undefined): Job[] {
  const { chosen, left } = choose(deepSuites(), changedFiles(base))
  if (chosen.length === 0) console.log('This change calls for no deep suite.')
  for (const file of left) console.log(`Left for npm run test:deep, as it takes long: ${file}`)
  return chosen.map((file) => ({ name: `deep: ${file}`, project: 'deep', files: [file] }))
}
