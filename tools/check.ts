import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../src/platform/start/data-folder.ts'
import { checkDocuments } from './check/documents.ts'
import { checkImports } from './check/imports.ts'
import { checkDataMap } from './data-map/written.ts'

// `npm run check`: everything that can be said about the code without running it. Shows all complaints.

/** In a log, the codes for colours would bury the complaints. */
const colors = process.stdout.isTTY ? [] : ['--colors=off']

type Check = [name: string, run: () => boolean | Promise<boolean>]

const started = performance.now()
// Each checker works out the types of the query builder for itself: four of them on two cores take three times the work of one.
const checkers = availableParallelism() > 2 ? '4' : '1'
// Each of these keeps one core busy for most of its time: they run beside the others, and are told in their turn.
const [types, format, unused] = [
  tool('tsc', '--project', '.', '--checkers', checkers),
  tool('biome', 'ci', '--error-on-warnings', '--max-diagnostics=30', ...colors, '.'),
  tool('knip'),
]

const checks: Check[] = [
  ['types', types],
  ['lint and format', format],
  ['import direction', () => quiet(checkImports(projectRoot))],
  ['unused code', unused],
  ['documents', () => quiet([...checkDocuments(projectRoot), ...checkDataMap(projectRoot)])],
]

for (const [name, run] of checks) {
  const well = await run()
  console.log(
    `${well ? 'ok ' : 'NOT'} ${name} (after ${((performance.now() - started) / 1000).toFixed(1)} s)`,
  )
  if (!well) process.exitCode = 1
}

/** Starts it now; what it says is shown when it is asked how it went. */
function tool(name: string, ...args: string[]): () => Promise<boolean> {
  const child = spawn(join(projectRoot, 'node_modules/.bin', name), args, {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part))
  const ended = once(child, 'close')
  return async () => {
    const [code] = await ended
    process.stderr.write(Buffer.concat(said))
    return code === 0
  }
}

function quiet(complaints: string[]): boolean {
  for (const line of complaints) console.error(line)
  return complaints.length === 0
}
