import { Worker } from 'node:worker_threads'
import { beforeEach, expect } from 'vitest'
import type { Watched } from './stuck-watch.ts'

// Vitest's setup file of every suite. A test that goes round without ever waiting is beyond vitest's own time limits, which are
// timers in the same process: a run stood still until somebody ended it. Another thread sees whether this one still comes to its
// timers (stuck-watch.ts).

/** In milliseconds: far more than anything takes in one go, on a machine that does much else. */
const patience = 300_000

declare global {
  /** One for a process, that many files may share. */
  var stuckWatch: Worker | undefined
}

function watch(): Worker {
  const beats = new Int32Array(new SharedArrayBuffer(4))
  setInterval(() => Atomics.add(beats, 0, 1), 1000).unref()
  const workerData: Watched = { beats, patience }
  const worker = new Worker(new URL('./stuck-watch.ts', import.meta.url), { workerData })
  worker.unref()
  return worker
}

globalThis.stuckWatch ??= watch()

beforeEach(() => {
  const { currentTestName, testPath } = expect.getState()
  globalThis.stuckWatch?.postMessage(`${testPath}: ${currentTestName}`)
})
