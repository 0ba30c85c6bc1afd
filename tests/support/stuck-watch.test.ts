import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const watch = fileURLToPath(new URL('stuck-watch.ts', import.meta.url))

/** A process that is watched with little patience and says which test it does; what it does after that is given. */
const watched = (does: string) =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { Worker } from 'node:worker_threads'
      const beats = new Int32Array(new SharedArrayBuffer(4))
      setInterval(() => Atomics.add(beats, 0, 1), 20).unref()
      const worker = new Worker(${JSON.stringify(watch)}, { workerData: { beats, patience: 300 }, execArgv: [] })
      worker.postMessage('round.test.ts: without end')
      ${does}`,
    ],
    { encoding: 'utf8', timeout: 30_000 },
  )

test('a process that goes round without end is ended, with the name of the test it was doing', () => {
  const { signal, stderr } = watched('setTimeout(() => { for (;;); }, 1000)')
  expect(signal).toBe('SIGKILL')
  expect(stderr).toContain('round.test.ts: without end')
})

test('a process that only takes long is left alone', () => {
  const { status, stdout } = watched(`setTimeout(() => { console.log('done'); process.exit(0) }, 1500)`)
  expect([status, stdout]).toEqual([0, 'done\n'])
})
