import { setTimeout as sleep } from 'node:timers/promises'
import { type Say, StartProblem } from './start-problem.ts'

/** Undoes a step; `hurry` resolves when somebody asks a second time. */
type Undo = (hurry: Promise<void>) => unknown

/** Handed to the steps of a start. */
export type Steps = {
  say: Say
  /** Waits for a step and remembers how to undo it when Kampvuur stops: last made, first undone. */
  step<T>(work: T | Promise<T>, undo?: (made: T, hurry: Promise<void>) => unknown): Promise<T>
}

const PATIENCE = 5_000

/**
 * Runs a start as a list of steps, and undoes them in the opposite order on Ctrl-C, on SIGTERM, or when a step
 * fails. A StartProblem is printed as its sentence alone. Ends the process.
 */
export async function inOrder(start: (steps: Steps) => Promise<void>): Promise<void> {
  const say: Say = (line) => console.log(line)
  const undos: Undo[] = []
  const stop = askedToStop()
  const steps: Steps = {
    say,
    async step(work, undo) {
      const made = await work
      if (undo) undos.push((hurry) => undo(made, hurry))
      if (stop.asked()) throw new Stopped()
      return made
    },
  }
  const started = start(steps).then(
    () => undefined,
    (error: unknown) => error,
  )
  const error = await Promise.race([started.then((problem) => problem ?? stop.first), stop.first])
  if (error) complain(error)
  else say('Stopping.')
  // A step under way is not torn apart: its undo is only known when it is done.
  await Promise.race([started, stop.second, sleep(PATIENCE)])
  for (const undo of undos.reverse()) await Promise.resolve(undo(stop.second)).catch(complain)
  process.exit(error ? 1 : 0)
}

class Stopped extends Error {}

/** Resolves `first` and `second` as people ask; a terminal and npm may both pass on one and the same Ctrl-C. */
function askedToStop() {
  const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  let at = 0
  const ask = () => {
    if (!at) first.resolve()
    else if (Date.now() - at > ONE_PRESS) second.resolve()
    at ||= Date.now()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask)
  return { first: first.promise, second: second.promise, asked: () => at > 0 }
}

const ONE_PRESS = 300

function complain(error: unknown): void {
  console.error(error instanceof StartProblem ? error.message : error)
}
