import type { Io } from './io.ts'
import type { CliKey } from './locales/index.ts'

const exits = { SIGINT: 130, SIGTERM: 143 } as const
/** What asks a process to end: Ctrl-C, and whoever looks after it. */
export type EndSignal = keyof typeof exits
export const endSignals = Object.keys(exits) as EndSignal[]

/** What a process ends with that was asked to, as shells have it. */
export const exitAt = (signal: EndSignal): number => exits[signal]

/** Whether a process that is asked to end may do so now. */
export type MayEnd = () => boolean

/** Long work that says, when it is asked to end, what was done and what was not. */
export interface Ending {
  mayEnd: MayEnd
  /** From here on it is laid down for good: that is not cut off. */
  layDown(): void
  /** Meanwhile others end the process, who have something to close. */
  inHouse<T>(work: () => Promise<T>): Promise<T>
  /** Says nothing any more. */
  over(): void
}

/** @param early says that nothing was done; @param late says that it is being laid down */
export function watchEnding({ err, w }: Io, { early, late }: { early: CliKey; late: CliKey }): Ending {
  let [isLate, othersEnd, wasSaid] = [false, false, false]
  const say = (signal: EndSignal) => {
    if (!wasSaid) err(w(isLate ? late : early))
    wasSaid = true
    // After whoever else hears it.
    if (!isLate && !othersEnd) setImmediate(() => process.exit(exitAt(signal)))
  }
  for (const signal of endSignals) process.on(signal, say)
  return {
    mayEnd: () => !isLate,
    layDown() {
      isLate = true
    },
    async inHouse(work) {
      othersEnd = true
      try {
        return await work()
      } finally {
        othersEnd = false
      }
    },
    over() {
      for (const signal of endSignals) process.off(signal, say)
    },
  }
}
