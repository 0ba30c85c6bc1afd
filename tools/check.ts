import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { projectRoot } from '../src/platform/start/data-folder.ts'
import { checkDocuments } from './check/documents.ts'
import { checkImports } from './check/imports.ts'
import { checkDataMap } from './data-map/written.ts'

// `npm run check`: everything that can be said about the code without running it. Shows all complaints.

/** In a log, the codes for colours would bury the complaints. */
const colors = process.stdout.isTTY ? [] : ['--colors=off']

type Check = [name: string, run: () => boolean]

const checks: Check[] = [
  ['types', () => tool('tsc', '--project', '.')],
  [
    'lint and format',
    () => tool('biome', 'ci', '--error-on-warnings', '--max-diagnostics=30', ...colors, '.'),
  ],
  ['import direction', () => quiet(checkImports(projectRoot))],
  ['unused code', () => tool('knip')],
  ['documents', () => quiet([...checkDocuments(projectRoot), ...checkDataMap(projectRoot)])],
]

const failed = checks.filter(([name, run]) => {
  const started = performance.now()
  const well = run()
  console.log(`${well ? 'ok ' : 'NOT'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  return !well
})
process.exitCode = failed.length > 0 ? 1 : 0

function tool(name: string, ...args: string[]): boolean {
  const path = join(projectRoot, 'node_modules/.bin', name)
  return spawnSync(path, args, { cwd: projectRoot, stdio: 'inherit' }).status === 0
}

function quiet(complaints: string[]): boolean {
  for (const line of complaints) console.error(line)
  return complaints.length === 0
}
