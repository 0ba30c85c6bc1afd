import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { findFreePort } from '../src/platform/database/server/port.ts'
import { startTestServer } from '../tests/support/test-server.ts'
import { startServer } from '../tests/support/unseeded/processes.ts'
import { post } from './support/listening.ts'
import { LightScreen } from './support/screens.ts'

// Thousands follow a stage of the Week over two server processes: how long from the moment a facilitator changes it until it
// stands on each screen, what each open line costs, and whether anybody is lost when one process starts anew. Beside it, in the
// same run, the least that could do it.

const most = Number(process.env.BENCH_CONNECTIONS ?? 5_000)
const changes = Number(process.env.BENCH_CHANGES ?? 8)
const everyMs = 2_000
/** As many as open at once: a hall comes in within seconds, and not in one moment. */
const together = 50

const server = await startTestServer()
process.env.KAMPVUUR_TEST_SERVER = server.superuser
const { benchStage } = await import('./support/stage.ts')
const { testMasterKey } = await import('../tests/support/postgres.ts')

interface Serving {
  pid: number
  port: number
}

interface Measured {
  memoryKb: number
  took: number[]
  screens: LightScreen[]
}

/** Resident memory in KB, as the system counts it. */
const residentKb = ({ pid }: Serving) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)

let number = 0
const sentAt = new Map<string, number>()
const nextSign = () => {
  number += 1
  const sign = `teken-${number},`
  sentAt.set(sign, performance.now())
  return sign
}

type Change = (base: string, sign: string) => Promise<{ status: number }>

/** Opens them all, changes the stage again and again, and keeps how long each change took to each screen. */
async function measure(
  serving: readonly [Serving, Serving],
  path: string,
  change: Change,
): Promise<Measured> {
  const took: number[] = []
  let heardIt = 0
  const send = async (i: number) => {
    const { status } = await change(`http://127.0.0.1:${serving[i % 2 === 0 ? 0 : 1].port}`, nextSign())
    if (status !== 303) throw new Error(`The change was refused: ${status}`)
  }
  await send(0)
  await sleep(500)
  const before = serving.map(residentKb)
  const screens: LightScreen[] = []
  for (let i = 0; i < most; i += together) {
    const some = Array.from({ length: Math.min(together, most - i) }, (_, n) => {
      const own = serving[(i + n) % 2 === 0 ? 0 : 1]
      const other = serving[(i + n) % 2 === 0 ? 1 : 0]
      return new LightScreen({ path, port: own.port }, other.port, (sign) => {
        heardIt += 1
        took.push(performance.now() - (sentAt.get(sign) ?? Number.NaN))
      })
    })
    screens.push(...some)
    await Promise.all(some.map((screen) => screen.open()))
  }
  await sleep(3_000)
  const memoryKb = serving.reduce((sum, one, i) => sum + residentKb(one) - (before[i] ?? 0), 0) / most
  took.length = 0
  heardIt = 0
  for (let i = 1; i <= changes; i += 1) {
    await send(i)
    await sleep(everyMs)
  }
  if (heardIt !== most * changes) throw new Error(`${heardIt} of ${most * changes} arrived`)
  return { memoryKb: Math.round(memoryKb * 10) / 10, took: took.toSorted((a, b) => a - b), screens }
}

const share = (sorted: readonly number[], part: number) =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0)
const figures = ({ took, memoryKb }: Measured) => ({
  medianMs: share(took, 0.5),
  p99Ms: share(took, 0.99),
  slowestMs: Math.round(took.at(-1) ?? 0),
  kbPerConnection: memoryKb,
})

/** One process stops while all look on, the stage changes, and it starts again. @returns who did not see that, and how long it took. */
async function restart(
  screens: readonly LightScreen[],
  stopping: { stop(): Promise<void> },
  startAgain: () => Promise<{ stop(): Promise<void> }>,
  change: (sign: string) => Promise<{ status: number }>,
) {
  const began = performance.now()
  const stopped = stopping.stop()
  await sleep(500)
  const sign = nextSign()
  await change(sign)
  await stopped
  const waiting = allHave(sign)
  const again = await startAgain()
  const readyMs = performance.now() - began
  const allSeenMs = Math.round((await waiting) - began)
  const lost = screens.filter(({ last }) => last !== sign).length
  const cameBack = screens.filter(({ returned }) => returned > 0).length
  return { again, figures: { lost, cameBack, allSeenMs, startedAgainMs: Math.round(readyMs) } }

  async function allHave(sign: string): Promise<number> {
    while (screens.some(({ last }) => last !== sign) && performance.now() - began < 60_000) await sleep(50)
    return performance.now()
  }
}

async function ours() {
  const { database, line, change } = await benchStage()
  const env = {
    KAMPVUUR_ORIGIN: 'http://localhost:3000',
    KAMPVUUR_MASTER_KEY: testMasterKey.toString('hex'),
    KAMPVUUR_DATA: join(import.meta.dirname, '..', '.cache', 'bench-live'),
    DATABASE_URL_WEB: database.web,
    DATABASE_URL_WORKER: database.worker,
    DATABASE_URL_AUTH: database.auth,
  }
  const ports = [await findFreePort(), await findFreePort()] as const
  const [one, two] = await Promise.all(ports.map((port) => startServer(port, env)))
  if (!one || !two) throw new Error('two processes')
  const running = [one, two]
  const serving = [
    { pid: one.pid, port: ports[0] },
    { pid: two.pid, port: ports[1] },
  ] as const
  try {
    const measured = await measure(serving, line, change)
    const { again, figures: back } = await restart(
      measured.screens,
      one,
      () => startServer(ports[0], env),
      (sign) => change(two.base, sign),
    )
    running[0] = { ...one, ...again }
    for (const screen of measured.screens) screen.leave()
    return { ...figures(measured), restart: back }
  } finally {
    await Promise.all(running.map((process) => process.stop()))
  }
}

async function bare() {
  const client = new pg.Client(server.superuser)
  await client.connect()
  await client.query('create table bare (words text)')
  await client.end()
  const ports = [await findFreePort(), await findFreePort()] as const
  const children = ports.map((port) =>
    spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'support', 'bare-live.ts')], {
      env: { ...process.env, PORT: String(port), DATABASE: server.superuser },
      stdio: 'ignore',
    }),
  )
  await sleep(5_000)
  const serving = [
    { pid: children[0]?.pid ?? 0, port: ports[0] },
    { pid: children[1]?.pid ?? 0, port: ports[1] },
  ] as const
  try {
    const measured = await measure(serving, '/?first', (base, sign) =>
      post(`${base}/`, '', `${sign} en wie er nu aan de beurt is`),
    )
    for (const screen of measured.screens) screen.leave()
    return figures(measured)
  } finally {
    for (const child of children) child.kill()
  }
}

try {
  const before = loadavg()[0]
  const stage = await ours()
  const least = await bare()
  const result = {
    bench: 'live-week',
    connections: most,
    processes: 2,
    changes,
    stage,
    bare: least,
    p99OfBare: Math.round((stage.p99Ms / Math.max(1, least.p99Ms)) * 10) / 10,
    loadBefore: Math.round((before ?? 0) * 10) / 10,
  }
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
} finally {
  await server.stop()
}
