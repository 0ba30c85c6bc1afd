import { setTimeout as sleep } from 'node:timers/promises'
import type { Say } from '../../start/start-problem.ts'
import type { Postmaster } from './postmaster.ts'

const LONGEST_WAIT = 10_000

type Steps = {
  /** Clears away what is left of the one that ended. */
  prepare(): Promise<void>
  start(): Postmaster
  /** Resolves when the server answers, rejects when `lost` says it never will. */
  answers(lost: () => boolean): Promise<void>
}

/** Starts the server again whenever it ends by itself, with ever longer pauses while that fails. */
export function keepRunning(first: Postmaster, say: Say, steps: Steps): { stop(): Promise<void> } {
  const stopping = new AbortController()
  let current = first
  const watching = watch()
  return {
    async stop() {
      stopping.abort()
      await current.stop()
      await watching
    },
  }

  async function watch() {
    await current.ended
    while (!stopping.signal.aborted) {
      say('The database server stopped by itself; starting it again.')
      await revive()
      await current.ended
    }
  }

  async function revive() {
    for (let wait = 100; !stopping.signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT)) {
      if (await tryOnce()) return say('The database server is back.')
      await current.stop()
      await sleep(wait, undefined, stopping).catch(() => {})
    }
  }

  async function tryOnce() {
    try {
      await steps.prepare()
      if (stopping.signal.aborted) return false
      current = steps.start()
      await steps.answers(() => stopping.signal.aborted || current.hasEnded())
      return true
    } catch {
      return false
    }
  }
}
