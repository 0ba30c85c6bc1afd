import { setTimeout as sleep } from 'node:timers/promises'
import { type Say, StartProblem } from '../../start/start-problem.ts'
import { rolePassword, withRole } from './address.ts'
import { waitForAnswer } from './answer.ts'
import { readyBinaries } from './binaries.ts'
import { makeCluster, SUPERUSER } from './cluster.ts'
import { type Home, openHome } from './home.ts'
import { keepRunning } from './keep-running.ts'
import { stopLeftovers } from './leftovers.ts'
import type { Lock } from './lock.ts'
import { findFreePort } from './port.ts'
import { logFile, type Postmaster, startPostmaster } from './postmaster.ts'
import { publishPort, takeFolder } from './taken.ts'

export type EmbeddedOptions = {
  data: string
  masterKey: Buffer
  say: Say
  /** False in tests: quicker, and lost in a power cut. */
  sync?: boolean
  connections?: number
}

/** A running server of our own. */
export type EmbeddedServer = { superuser: string; stop(): Promise<void> }

/**
 * Starts PostgreSQL on `<data>/postgres` and keeps it running on the same port until stopped.
 * Throws StartProblem where the folder is in use or the server does not come up.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { data, masterKey, say, sync = true, connections = 100 } = options
  const home = openHome(data, say)
  const lock = takeFolder(home.folder, data)
  try {
    const binaries = readyBinaries(home.account, home.shelf)
    const password = rolePassword(masterKey, SUPERUSER)
    await makeCluster(home, binaries, password, sync, say)
    const start = (port: number) => startPostmaster(home, binaries, { port, sync, connections })
    return await runUntilStopped(home, lock, start, password, say)
  } catch (error) {
    lock.release()
    throw error
  }
}

async function runUntilStopped(
  home: Home,
  lock: Lock,
  start: (port: number) => Postmaster,
  password: string,
  say: Say,
): Promise<EmbeddedServer> {
  const { postmaster, port, superuser } = await startFirst(home, start, password, say)
  const running = keepRunning(postmaster, say, {
    prepare: () => stopLeftovers(home.cluster, say),
    start: () => start(port),
    answers: (lost) => waitForAnswer(superuser, 60, lost),
  })
  publishPort(home.folder, port)
  const stop = async () => {
    await running.stop()
    lock.release()
  }
  let stopped: Promise<void> | undefined
  return {
    superuser,
    stop: () => {
      stopped ??= stop()
      return stopped
    },
  }
}

/** Another program may take the port, or a process of the killed server may linger: hence several tries. */
async function startFirst(home: Home, start: (port: number) => Postmaster, password: string, say: Say) {
  for (let tries = 1; ; tries++) {
    await stopLeftovers(home.cluster, say)
    const port = await findFreePort()
    const postmaster = start(port)
    const superuser = withRole(`postgres://127.0.0.1:${port}/postgres`, SUPERUSER, password)
    try {
      await waitForAnswer(superuser, 60, postmaster.hasEnded)
      return { postmaster, port, superuser }
    } catch (error) {
      const ended = postmaster.hasEnded()
      await postmaster.stop()
      if (!ended || tries === 8) throw explain(error, home)
      await sleep(100 * tries)
    }
  }
}

function explain(error: unknown, home: Home): unknown {
  if (!(error instanceof StartProblem)) return error
  if (/password authentication/.test(error.message)) {
    return new StartProblem(`The master key is not the one that the data in ${home.folder} were made with.`)
  }
  return new StartProblem(`${error.message} PostgreSQL's log is ${logFile(home)}.`)
}
