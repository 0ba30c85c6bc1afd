import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import pg from 'pg'
import { findFreePort } from '../src/platform/database/server/port.ts'
import { startTestServer } from '../tests/support/test-server.ts'
import { makeExport } from './support/export.ts'
import { paced } from './support/paced.ts'
import { pinned, type Running, startBare, startOver } from './support/platform.ts'
import { workedByMs, workedMs } from './support/processor.ts'

// Where so many stories are told: how many requests a second visitors are answered, as a share of what a bare node:http server
// answers that sends the same bytes under the same headers in the same run; when a page was kept, and when each request is
// for a page that nobody asked before. Then two hundred requests a second while an import publishes.

const many = Number(process.env.BENCH_STORIES ?? 20_000)
const pairs = Number(process.env.BENCH_PAIRS ?? 5)
const seconds = Number(process.env.BENCH_SECONDS ?? 4)
const pausesMs = [0, 20]
const connections = 16
/** As a browser asks. */
const headers = { 'accept-encoding': 'gzip, deflate, br, zstd', 'accept-language': 'nl' }

const server = await startTestServer()
process.env.KAMPVUUR_TEST_SERVER = server.superuser
const { toldMany, importing } = await import('./support/stories.ts')
const { testMasterKey } = await import('../tests/support/postgres.ts')
const { houseOn } = await import('../tests/support/try-command.ts')

const median = (numbers: number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number
const ms = (value: number) => Number(value.toFixed(3))
const share = (ratio: number) => Number((ratio * 100).toFixed(1))

interface Sent {
  body: Buffer
  headers: Record<string, string>
}

/** The bytes as they travel. */
const sentBy = (url: string) =>
  new Promise<Sent>((resolve, reject) => {
    get(url, { headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        if (answer.statusCode !== 200) return reject(new Error(`${url} answers ${answer.statusCode}`))
        const own = Object.entries(answer.headers as Record<string, string>).filter(
          ([name]) => !['date', 'connection', 'keep-alive', 'transfer-encoding'].includes(name),
        )
        resolve({ body: Buffer.concat(parts), headers: Object.fromEntries(own) })
      })
    }).on('error', reject)
  })

interface Answered {
  perSecond: number
  /** What one answer costs the processor: ours does not depend on who else works on the machine. */
  workedMs: number
  databaseMs: number
}

async function answered({ origin, pid }: Running, path: () => string): Promise<Answered> {
  const requests = [
    { method: 'GET' as const, setupRequest: (request: object) => ({ ...request, path: path() }) },
  ]
  const before = [workedMs(pid), workedByMs('postgres')] as const
  const result = await autocannon({ url: origin, headers, connections, duration: seconds, requests })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${path()}: ${result.non2xx} refused, ${result.errors} errors`)
  const many = result.requests.total
  return {
    perSecond: result.requests.average,
    workedMs: (workedMs(pid) - before[0]) / many,
    databaseMs: (workedByMs('postgres') - before[1]) / many,
  }
}

const figures = (ours: readonly Answered[], theirs: readonly Answered[]) => ({
  requestsPerSecond: Math.round(median(ours.map(({ perSecond }) => perSecond))),
  percent: share(median(ours.map(({ perSecond }, i) => perSecond / (theirs[i]?.perSecond ?? Number.NaN)))),
  percentByProcessor: share(median(ours.map((one, i) => (theirs[i]?.workedMs ?? Number.NaN) / one.workedMs))),
  workedMs: ms(median(ours.map((one) => one.workedMs))),
  databaseMs: ms(median(ours.map((one) => one.databaseMs))),
})

/** A page that nobody asked before: under the name of a movement that is not there. What else is hung onto an address makes no other page. */
let asked = 0
const never = (path: string) => () => {
  asked += 1
  return `${path}?movement=not-there-${asked}`
}

async function measure(platform: Running, name: string, path: string, folder: string) {
  await sentBy(platform.origin + path)
  // Who asks again gets it packed well.
  const { body, headers: own } = await sentBy(platform.origin + path)
  const file = join(folder, name.replace(' ', '-'))
  await writeFile(file, body)
  const bare = await startBare(await findFreePort(), file, own)
  try {
    await answered(platform, never(path)) // warm
    const [kept, notKept, theirs]: [Answered[], Answered[], Answered[]] = [[], [], []]
    for (let pair = 0; pair < pairs; pair += 1) {
      kept.push(await answered(platform, () => path))
      theirs.push(await answered(bare, () => path))
      notKept.push(await answered(platform, never(path)))
    }
    return {
      page: name,
      path,
      bytes: body.length,
      headers: Object.keys(own).length,
      bare: {
        requestsPerSecond: Math.round(median(theirs.map(({ perSecond }) => perSecond))),
        workedMs: ms(median(theirs.map((one) => one.workedMs))),
      },
      kept: figures(kept, theirs),
      notKept: figures(notKept, theirs),
    }
  } finally {
    await bare.stop()
  }
}

/** Begins to take over a WordPress site with the real command; when it is stopped halfway, nothing of it stays. */
function takingOver({ database }: Told, path: string) {
  const args = ['src/platform/start/run.cjs', 'src/cli/main.ts', 'import', 'wordpress', path]
  const child = spawn(process.execPath, args, {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, ...houseOn(database) },
    stdio: 'ignore',
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    ended: () => child.exitCode !== null,
    async stop() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** Two hundred requests a second while a site of so many megabytes is taken over, and in the seconds before it. */
async function whileTakingOver(platform: Running, told: Told, folder: string) {
  const { path } = await makeExport(folder, 100)
  const before = await atTwoHundred(platform, told)
  const taking = takingOver(told, path)
  const during = await atTwoHundred(platform, told, 6 * seconds)
  const endedMeanwhile = taking.ended()
  await taking.stop()
  return { before, during, endedMeanwhile }
}

/** Two hundred requests a second over all kinds of page, evenly, each story another one, while stories are published. */
async function whileImporting(platform: Running, told: Told, restMs: number | undefined) {
  const writing = restMs === undefined ? undefined : importing(told.database, restMs)
  const waited = await atTwoHundred(platform, told)
  return { storiesPerSecond: (await writing?.stop()) ?? 0, ...waited }
}

function atTwoHundred(platform: Running, told: Told, lasts = 3 * seconds) {
  let next = 0
  const path = () => {
    next += 1
    const story = told.stories[next % told.stories.length] ?? ''
    return [story, '/', told.theme, '/stories'][next % 4] ?? ''
  }
  return paced(platform.origin, path, { perSecond: 200, seconds: lasts, headers })
}

/** Until everything that was told is laid in for search: how long that took beside what was asked meanwhile. */
async function laidIn({ superuser }: Told['database']): Promise<number> {
  const begun = performance.now()
  const client = new pg.Client({ connectionString: superuser })
  await client.connect()
  for (;;) {
    const { rows } = await client.query<{ waits: boolean }>(
      'select not exists (select from search.made) or exists (select from search.stale where set_aside_at is null) as waits',
    )
    if (!rows[0]?.waits) break
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  await client.end()
  return Math.round((performance.now() - begun) / 1000)
}

type Told = Awaited<ReturnType<typeof toldMany>>

const folder = await mkdtemp(join(tmpdir(), 'kampvuur-bench-'))
const before = loadavg()[0]
try {
  const told = await toldMany(many)
  const { database } = told
  const platform = await startOver(await findFreePort(), {
    KAMPVUUR_MASTER_KEY: testMasterKey.toString('hex'),
    KAMPVUUR_DATA: folder,
    DATABASE_URL_WEB: database.web,
    DATABASE_URL_WORKER: database.worker,
    DATABASE_URL_AUTH: database.auth,
  })
  try {
    // The first minute lays everything in for search: measured apart, and over before the rest begins.
    const whileLaidIn = await whileImporting(platform, told, undefined)
    const secondsToLayIn = await laidIn(database)
    const pages = []
    for (const [name, path] of [
      ['front page', '/'],
      ['stories', '/stories'],
      ['story', told.stories[0] ?? ''],
      ['theme', told.theme],
    ] as const)
      pages.push(await measure(platform, name, path, folder))
    const rates = { nothing: await whileImporting(platform, told, undefined) } as Record<string, object>
    for (const rest of pausesMs)
      rates[`an import that rests ${rest} ms after each story`] = await whileImporting(platform, told, rest)
    const takenOver = await whileTakingOver(platform, told, folder)
    const result = {
      bench: 'stories',
      stories: many,
      ...{ pairs, seconds, connections, pinned, loadBefore: before },
      pages,
      ...{ secondsToLayIn, atTwoHundredASecondWhileLaidIn: whileLaidIn },
      atTwoHundredASecondWith: rates,
      atTwoHundredASecondWhileASiteIsTakenOver: takenOver,
    }
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
  } finally {
    await platform.stop()
  }
} finally {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}
