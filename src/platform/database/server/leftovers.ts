import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Say, StartProblem } from '../../start/start-problem.ts'

/**
 * Stops what an earlier run left behind on this cluster, first politely, and takes away a postmaster.pid that
 * nobody answers for. Only call it while holding the folder's lock.
 */
export async function stopLeftovers(cluster: string, say: Say): Promise<void> {
  if (findServers(cluster).length > 0) say('Stopping the database server that an earlier run left behind.')
  for (const [signal, seconds] of STEPS) {
    signalAll(cluster, signal)
    if (await gone(cluster, seconds)) {
      rmSync(join(cluster, 'postmaster.pid'), { force: true })
      return
    }
  }
  throw new StartProblem(`An old database server on ${cluster} cannot be stopped.`)
}

const STEPS = [
  ['SIGINT', 15],
  ['SIGQUIT', 10],
  ['SIGKILL', 10],
] as const

function signalAll(cluster: string, signal: 'SIGINT' | 'SIGQUIT' | 'SIGKILL'): void {
  const postmaster = recordedPid(cluster)
  for (const pid of findServers(cluster)) {
    try {
      // Its children end with the postmaster; children without one understand SIGQUIT.
      if (pid === postmaster || signal !== 'SIGINT') process.kill(pid, signal)
      else if (!postmaster) process.kill(pid, 'SIGQUIT')
    } catch {}
  }
}

async function gone(cluster: string, seconds: number): Promise<boolean> {
  for (let i = 0; i < seconds * 20; i++) {
    if (findServers(cluster).length === 0) return true
    await sleep(50)
  }
  return false
}

/**
 * Processes of PostgreSQL on this cluster. Every one of them works inside the folder, which the system tells
 * us; a number in postmaster.pid alone may by now belong to something else.
 */
function findServers(cluster: string): number[] {
  if (existsSync('/proc/self/cwd')) {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && worksIn(name, cluster))
      .map(Number)
  }
  const pid = recordedPid(cluster)
  if (!pid) return []
  const ps = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  return ps.stdout?.includes(cluster) ? [pid] : []
}

function worksIn(pid: string, cluster: string): boolean {
  try {
    return (
      readlinkSync(`/proc/${pid}/cwd`) === cluster &&
      readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres')
    )
  } catch {
    return false
  }
}

function recordedPid(cluster: string): number | null {
  try {
    return Number.parseInt(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'), 10) || null
  } catch {
    return null
  }
}
