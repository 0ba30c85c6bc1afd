import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../src/platform/start/data-folder.ts'
import { startTestServer } from '../tests/support/test-server.ts'
import { changedFiles, choose, deepSuites } from './test/deep.ts'
import { suiteLine, totalLine } from './test/report.ts'
import { type Outcome, runSuite } from './test/suite.ts'

// `npm test` runs the four suites one after another, so that each one's time means something.
// `npm run test:deep` runs what is long; `-- --changed` only what the last change touches; or name files.

type Job = { name: string; project: string; files?: string[] }

const [mode, ...args] = process.argv.slice(2)
const jobs = mode === 'deep' ? deepJobs(args) : ordinaryJobs()
const server = await startTestServer()
process.env.KAMPVUUR_TEST_SERVER = server.superuser

const outcomes: [string, Outcome][] = []
try {
  for (const { name, project, files } of jobs) outcomes.push([name, await runSuite(project, files)])
} finally {
  await server.stop()
}
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

function deepJobs(args: string[]): Job[] {
  if (!args.includes('--changed')) return [{ name: 'deep', project: 'deep', files: args }]
  const { chosen, left } = choose(deepSuites(), changedFiles(args[args.indexOf('--changed') + 1]))
  if (chosen.length === 0) console.log('This change calls for no deep suite.')
  for (const file of left) console.log(`Left for npm run test:deep, as it takes long: ${file}`)
  return chosen.map((file) => ({ name: file, project: 'deep', files: [file] }))
}
