import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTestServer } from '../tests/support/test-server.ts'
import { makeExport } from './support/export.ts'

// What it costs to take over a large site: looking at all of it, writing it, writing it once more where nothing changed, and taking
// it back. Peak memory of the whole process, after an export of a tenth and after the whole one: it must not grow with the file.

const megabytes = Number(process.env.BENCH_MEGABYTES ?? 300)
const server = await startTestServer()
process.env.KAMPVUUR_TEST_SERVER = server.superuser
const { freshDatabase } = await import('../tests/support/postgres.ts')
const { houseOn, tryCommand } = await import('../tests/support/try-command.ts')

const folder = await mkdtemp(join(tmpdir(), 'kampvuur-bench-'))
/** Runs the real command in a process of its own, and asks what it holds at most while it works. */
async function timed(path: string, env: Record<string, string>, ...flags: string[]) {
  const began = performance.now()
  const args = ['src/platform/start/run.cjs', 'src/cli/main.ts', 'import', 'wordpress', path, ...flags]
  const child = spawn(process.execPath, args, {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, LANG: 'en_GB.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let [said, peakMB] = ['', 0]
  child.stdout.on('data', (piece) => (said += piece))
  const asking = setInterval(async () => {
    // Only Linux says so.
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
    peakMB = Math.max(peakMB, Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024))
  }, 100)
  const [exit] = await once(child, 'close')
  clearInterval(asking)
  if (exit !== 0) throw new Error(`It ended with ${exit}`)
  return {
    seconds: Number(((performance.now() - began) / 1000).toFixed(1)),
    peakMB,
    said: said.split('\n')[0],
  }
}

async function measured(size: number) {
  const { path, posts } = await makeExport(folder, size)
  const env = houseOn(await freshDatabase())
  const movement = join(folder, 'movement.csv')
  await writeFile(movement, 'movement,sector,name\nVuur,Thuis,Zomerhek\n')
  await tryCommand(['import', 'participants', movement], env)
  return {
    megabytes: Math.round((await stat(path)).size / 1_000_000),
    posts,
    tried: await timed(path, env, '--dry-run'),
    taken: await timed(path, env),
    again: await timed(path, env),
    undone: await timed(path, env, '--undo'),
  }
}

try {
  const tenth = await measured(megabytes / 10)
  const whole = await measured(megabytes)
  process.stdout.write(`${JSON.stringify({ bench: 'wordpress', tenth, whole }, null, 2)}\n`)
} finally {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}
