import { writeSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'

/** What beats while a process comes to its timers, and the milliseconds without a beat after which it is ended. */
export type Watched = { beats: Int32Array; patience: number }

const { beats, patience } = workerData as Watched
let seen = -1
let test = 'a file that was being read'

parentPort?.on('message', (name: string) => {
  test = name
})
setInterval(() => {
  const now = Atomics.load(beats, 0)
  if (now !== seen) {
    seen = now
    return
  }
  writeSync(
    2,
    `For ${patience / 60_000} minutes nothing came to its turn, so this process is ended, in ${test}\n`,
  )
  process.kill(process.pid, 'SIGKILL')
}, patience)
