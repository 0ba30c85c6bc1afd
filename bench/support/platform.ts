import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** Whether processes can be bound to a core here. */
export const pinned = spawnSync('taskset', ['-c', '0', 'true']).status === 0

export interface Running {
  origin: string
  pid: number
  stop(): Promise<void>
}

/** Starts one of our programs on the first core. @param args what follows `node`. */
function onFirstCore(args: string[], env: Record<string, string>): ChildProcess {
  const command = pinned ? ['taskset', '-c', '0', process.execPath, ...args] : [process.execPath, ...args]
  return spawn(command[0] as string, command.slice(1), {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'ignore',
  })
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${url} ended before it was ready`)
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`${url} did not become ready`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGINT')
  await ended
}

/** The platform with the example network, on its own data, with PostgreSQL moved to the second core. */
export async function startPlatform(port: number): Promise<Running> {
  const data = await mkdtemp(join(tmpdir(), 'kampvuur-bench-'))
  const origin = `http://localhost:${port}`
  const child = onFirstCore(['src/platform/start/run.cjs', 'src/main.ts'], {
    PORT: String(port),
    KAMPVUUR_DATA: data,
  })
  await ready(`${origin}/healthz`, child)
  if (pinned) moveDescendants(child.pid as number, '1')
  return {
    origin,
    pid: child.pid ?? 0,
    async stop() {
      await stop(child)
      await rm(data, { recursive: true, force: true })
    },
  }
}

/** The platform over a database that is there, on its own core. */
export async function startOver(port: number, env: Record<string, string>): Promise<Running> {
  const origin = `http://localhost:${port}`
  const child = onFirstCore(['src/platform/start/run.cjs', 'src/main.ts'], { ...env, PORT: String(port) })
  await ready(`${origin}/healthz`, child)
  return { origin, pid: child.pid ?? 0, stop: () => stop(child) }
}

/** A bare server that sends these bytes, under these headers, to whoever asks. */
export async function startBare(
  port: number,
  file: string,
  headers?: Record<string, string>,
): Promise<Running> {
  const origin = `http://localhost:${port}`
  const child = onFirstCore(['bench/support/bare-server.ts'], {
    PORT: String(port),
    BODY_FILE: file,
    ...(headers && { BODY_HEADERS: JSON.stringify(headers) }),
  })
  await ready(`${origin}/`, child)
  return { origin, pid: child.pid ?? 0, stop: () => stop(child) }
}

/** PostgreSQL's processes are children of the server; those it makes later inherit where they run. */
function moveDescendants(pid: number, core: string): void {
  const children = spawnSync('pgrep', ['-P', String(pid)])
    .stdout.toString()
    .split('\n')
    .filter(Boolean)
  for (const child of children) {
    spawnSync('taskset', ['-apc', core, child])
    moveDescendants(Number(child), core)
  }
}
