import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { findFreePort } from '../../../src/platform/database/server/port.ts'
import { projectRoot } from '../../../src/platform/start/data-folder.ts'

/** A started Kampvuur in a process group of its own, as a terminal gives it. */
export type House = {
  process: ChildProcess
  base: string
  output(): string
  /** Waits until it is ready; throws with what it said when it ends instead. */
  ready(): Promise<void>
  /** Sends a signal to the whole group, as Ctrl-C does. */
  signal(signal: NodeJS.Signals): void
  /** Waits for its end and gives the exit code; null after a kill. */
  ended(): Promise<number | null>
}

/** A data folder that is not there yet, and goes with the test; below a folder closed to others, if asked. */
export function newDataFolder({ closed = false } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'kampvuur-drill-'))
  const data = join(folder, 'data')
  if (!closed) chmodSync(folder, 0o711)
  onTestFinished(() => {
    const home = join(data, 'postgres')
    const outside = existsSync(home) && realpathSync(home)
    for (const path of [outside, folder]) if (path) rmSync(path, { recursive: true, force: true })
  })
  return data
}

/** Starts a script on a data folder; without a port it takes a free one. */
export async function startHouse(
  data: string,
  options: { port?: number; script?: string; env?: object } = {},
) {
  const port = options.port ?? (await findFreePort())
  const script = options.script ?? 'tests/drills/support/small-house.ts'
  const { DATABASE_URL: _, NODE_ENV: __, ...inherited } = process.env
  const child = spawn(process.execPath, ['src/platform/start/run.cjs', script], {
    cwd: projectRoot,
    detached: true,
    env: { ...inherited, KAMPVUUR_DATA: data, PORT: String(port), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return asHouse(child, `http://127.0.0.1:${port}`)
}

function asHouse(child: ChildProcess, base: string): House {
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (piece) => {
      text += piece
    })
  }
  const end = once(child, 'close')
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  return {
    process: child,
    base,
    output: () => text,
    async ready() {
      while (!(await isReady(base))) {
        if (hasEnded()) throw new Error(`It ended instead of becoming ready:\n${text}`)
        await sleep(25)
      }
    },
    signal: (signal) => {
      process.kill(-(child.pid ?? 0), signal)
    },
    async ended() {
      await end
      return child.exitCode
    },
  }
}

async function isReady(base: string): Promise<boolean> {
  try {
    return (await fetch(`${base}/healthz`)).status === 200
  } catch {
    return false
  }
}

/** Processes of PostgreSQL that work on this data folder, the postmaster first. */
export function serversOn(data: string): number[] {
  const cluster = join(realpathSync(join(data, 'postgres')), 'data')
  const worksThere = (pid: string) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === cluster
    } catch {
      return false
    }
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && worksThere(name))
    .map(Number)
    .sort((a, b) => a - b)
}

/** Breaks every connection to this database and lets nobody in, until it is let go of. @returns lets go. */
export function shutOut(data: string): () => void {
  const [postmaster, ...others] = serversOn(data)
  if (!postmaster) throw new Error('No database server')
  // Stopped, not killed: one that ends is started again at once.
  process.kill(postmaster, 'SIGSTOP')
  const servesSomebody = (pid: number) =>
    readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith('postgres: kampvuur')
  for (const pid of others) if (servesSomebody(pid)) process.kill(pid, 'SIGTERM')
  return () => process.kill(postmaster, 'SIGCONT')
}

/** Nothing that was asked is answered, until it is let go of. @returns lets go. */
export function freeze(data: string): () => void {
  const stopped = serversOn(data)
  for (const pid of stopped) process.kill(pid, 'SIGSTOP')
  return () => {
    for (const pid of stopped) process.kill(pid, 'SIGCONT')
  }
}

/** The shell that waits on the pipe of this postmaster. */
export function watchdogOf(postmaster: number): number | undefined {
  const found = readdirSync('/proc').find((name) => {
    try {
      const words = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0')
      return words[0] === '/bin/sh' && words.at(-2) === String(postmaster)
    } catch {
      return false
    }
  })
  return found ? Number(found) : undefined
}

/** Waits until something holds; the test's own time limit ends it when it never does. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(25)
}

/** Kills without warning, and brings up what does not come up by itself. */
export async function killOne(
  running: House,
  data: string,
  victim: 'node' | 'postgres' | 'both',
  startAgain: () => Promise<House>,
): Promise<House> {
  const [postmaster] = serversOn(data)
  if (!postmaster) throw new Error(`No database server:\n${running.output()}`)
  if (victim !== 'node') process.kill(postmaster, 'SIGKILL')
  if (victim === 'postgres') await until(() => serversOn(data)[0] !== postmaster)
  else {
    running.process.kill('SIGKILL')
    await running.ended()
    running = await startAgain()
  }
  await running.ready()
  return running
}
