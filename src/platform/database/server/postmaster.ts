import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { BARE } from './cluster.ts'
import type { Home } from './home.ts'
import { as } from './reach.ts'

/** One running postgres. */
export type Postmaster = {
  /** Resolves when it has ended, for whatever reason. */
  ended: Promise<void>
  hasEnded(): boolean
  stop(): Promise<void>
}

/** How it runs: `sync: false` is for tests only, a power cut then loses everything. */
export type RunOptions = { port: number; sync: boolean; connections: number }

const LOG_LIMIT = 5_000_000

/** Starts postgres on 127.0.0.1 in a session of its own, so that Ctrl-C reaches us and not it. */
export function startPostmaster(home: Home, binaries: string, options: RunOptions): Postmaster {
  const path = logFile(home)
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  const log = openSync(path, size > LOG_LIMIT ? 'w' : 'a', 0o600)
  const child = spawn(join(binaries, 'bin/postgres'), ['-D', home.cluster, ...flags(options)], {
    ...as(home.account),
    cwd: '/',
    detached: true,
    env: BARE,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const watchdog = child.pid ? startWatchdog(home, child.pid) : null
  void ended.then(() => watchdog?.kill('SIGKILL'))
  const hasEnded = () => !child.pid || child.exitCode !== null || child.signalCode !== null
  return { ended, hasEnded, stop: () => stop(child, hasEnded) }
}

/** PostgreSQL's own log. Statements, values and details never stand in it. */
export function logFile(home: Home): string {
  return join(home.folder, 'postgres.log')
}

/** Of a server that tests start hundreds of databases on; making a password slow to guess is of no use there either. */
const quick = {
  ...{ fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', scram_iterations: 1 },
  // Nothing is kept for another server, and what is written in the background is thrown away before anybody reads it.
  ...{ wal_level: 'minimal', max_wal_senders: 0, max_wal_size: '4GB', checkpoint_timeout: '1d' },
  bgwriter_lru_maxpages: 0,
}

function flags({ port, sync, connections }: RunOptions): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: connections,
    timezone: 'UTC',
    log_timezone: 'UTC',
    // What people wrote may stand in an error's text, detail or statement.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    ...(sync ? {} : quick),
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/**
 * A shell that waits on a pipe from us. When we are gone, however suddenly, the pipe closes and it stops
 * postgres. Should it be gone too, the next start finds the leftovers.
 */
function startWatchdog(home: Home, pid: number): ChildProcess {
  const script = 'read _; kill -INT "$1"'
  const child = spawn('/bin/sh', ['-c', script, 'sh', String(pid)], {
    ...as(home.account),
    cwd: '/',
    detached: true,
    env: BARE,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  child.on('error', () => {})
  child.unref()
  return child
}

async function stop(child: ChildProcess, hasEnded: () => boolean): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (hasEnded()) return
    child.kill(signal)
    await Promise.race([once(child, 'exit'), sleep(15_000, undefined, { ref: false })])
  }
}
