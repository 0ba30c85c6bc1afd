import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { findFreePort } from '../src/platform/database/server/port.ts'
import { startTestServer } from '../tests/support/test-server.ts'
import { startServer } from '../tests/support/unseeded/processes.ts'
import { openScreen, post } from './support/listening.ts'

// Sixty devices in one room, two server processes, two sentences a second: how long from the moment somebody lets a
// sentence go until it stands on each of the other screens. Beside it, in the same run, the least that could do it.

const devices = Number(process.env.BENCH_DEVICES ?? 60)
const everyMs = 500

const server = await startTestServer()
process.env.KAMPVUUR_TEST_SERVER = server.superuser
const { tableOf } = await import('./support/room.ts')
const { testMasterKey } = await import('../tests/support/postgres.ts')

interface Sender {
  /** What every screen is told when it arrives. */
  sign: string
  send(): Promise<{ status: number }>
}

/** Milliseconds from sending to standing on a screen, for every sentence on every screen. */
async function measure(screens: { url: string; cookie: string }[], senders: Sender[]): Promise<number[]> {
  const sent = new Map<string, number>()
  const took: number[] = []
  const leave = await Promise.all(
    screens.map(({ url, cookie }) => {
      const waiting = new Set(senders.map(({ sign }) => sign))
      let text = ''
      return openScreen(url, cookie, (piece) => {
        text += piece
        for (const sign of waiting) {
          if (!text.includes(sign)) continue
          waiting.delete(sign)
          took.push(performance.now() - (sent.get(sign) ?? Number.NaN))
        }
        if (text.length > 100_000) text = text.slice(-2_000)
      })
    }),
  )
  await sleep(1_000)
  const answers: Promise<{ status: number }>[] = []
  for (const { sign, send } of senders) {
    sent.set(sign, performance.now())
    answers.push(send())
    await sleep(everyMs)
  }
  const refused = (await Promise.all(answers)).filter(({ status }) => status !== 303)
  if (refused.length > 0) throw new Error(`${refused.length} sentences were refused`)
  await sleep(2_000)
  for (const go of leave) go()
  if (took.length !== screens.length * senders.length)
    throw new Error(`${took.length} of ${screens.length * senders.length} arrived`)
  return took.sort((a, b) => a - b)
}

const share = (sorted: number[], part: number) =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0)
const figures = (sorted: number[]) => ({
  medianMs: share(sorted, 0.5),
  p99Ms: share(sorted, 0.99),
  slowestMs: Math.round(sorted.at(-1) ?? 0),
})

async function ours() {
  const { database, ready } = await tableOf(devices)
  const env = {
    KAMPVUUR_ORIGIN: 'http://localhost:3000',
    KAMPVUUR_MASTER_KEY: testMasterKey.toString('hex'),
    KAMPVUUR_DATA: join(import.meta.dirname, '..', '.cache', 'bench-live'),
    DATABASE_URL_WEB: database.web,
    DATABASE_URL_WORKER: database.worker,
    DATABASE_URL_AUTH: database.auth,
  }
  const processes = await Promise.all([1, 2].map(async () => startServer(await findFreePort(), env)))
  const at = (i: number) => processes[i % processes.length]?.base ?? ''
  const screens = ready.map(({ cookie }, i) => ({ url: `${at(i)}/room/table/live`, cookie }))
  try {
    const letGo = await measure(
      screens,
      ready.map(({ cookie, letGo: form, sign }, i) => ({
        sign: `${sign},`,
        send: () => post(at(i + 1) + form.path, cookie, form.body),
      })),
    )
    const takenBack = await measure(
      screens,
      ready.slice(0, 20).map(({ cookie, takeBack, id }, i) => ({
        sign: `"gone":["${id}"`,
        send: () => post(at(i + 1) + takeBack.path, cookie, takeBack.body),
      })),
    )
    return { letGo: figures(letGo), takenBack: figures(takenBack) }
  } finally {
    await Promise.all(processes.map((one) => one.stop()))
  }
}

async function bare() {
  const client = new pg.Client(server.superuser)
  await client.connect()
  await client.query('create table bare (words text)')
  await client.end()
  const ports = await Promise.all([findFreePort(), findFreePort()])
  const children = ports.map((port) =>
    spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'support', 'bare-live.ts')], {
      env: { ...process.env, PORT: String(port), DATABASE: server.superuser },
      stdio: 'ignore',
    }),
  )
  await sleep(3_000)
  const at = (i: number) => `http://127.0.0.1:${ports[i % ports.length]}/`
  const numbers = [...Array(devices).keys()]
  try {
    return await measure(
      numbers.map((i) => ({ url: at(i), cookie: '' })),
      numbers.map((i) => ({
        sign: `zin-${i}-van-tafel,`,
        send: () => post(at(i + 1), '', `zin-${i}-van-tafel, en die is ongeveer zo lang.`),
      })),
    )
  } finally {
    for (const child of children) child.kill()
  }
}

try {
  const [room, least] = [await ours(), figures(await bare())]
  const result = {
    bench: 'live',
    devices,
    processes: 2,
    sentencesPerSecond: 1000 / everyMs,
    room,
    bare: least,
  }
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
} finally {
  await server.stop()
}
