import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { startTestServer } from '../tests/support/test-server.ts'

// The letter of the month: how long it takes to lay it ready for a hundred thousand who asked for it, and to hand it to an
// SMTP server on this machine for twenty thousand, with what the process that sends holds in memory at the start, halfway
// and at the end. What is sent is a letter of everyone's and of forty choices, each rendered once.

const queued = Number(process.env.BENCH_QUEUED ?? 100_000)
const sent = Number(process.env.BENCH_SENT ?? 20_000)
const choices = 40

const server = await startTestServer()
process.env.KAMPVUUR_TEST_SERVER = server.superuser
const { freshDatabase, testMasterKey } = await import('../tests/support/postgres.ts')
const { layIssue, laySubscribers } = await import('../src/modules/newsletter/testing/many.ts')
const { sealingWith } = await import('../src/platform/sealing/seal.ts')
const { deriveKey } = await import('../src/platform/secrets/master-key.ts')

const database = await freshDatabase()
const client = new pg.Client({ connectionString: database.superuser })
await client.connect()
const office = spawn(process.execPath, [
  '--import',
  'tsx',
  join(import.meta.dirname, 'support/post-office.ts'),
])
try {
  const keys = {
    sealing: sealingWith(deriveKey(testMasterKey, 'sealing')),
    keyFor: (label: string) => deriveKey(testMasterKey, label),
  }
  const large = await movementOf('large')
  await laySubscribers(client, keys, { movement: large, most: queued })
  await client.query('analyze newsletter.subscriber')
  await layIssue(client, large)
  const began = performance.now()
  await client.query('select newsletter.lay_ready(now())')
  const queueSeconds = (performance.now() - began) / 1000
  await client.query('delete from newsletter.delivery')
  await client.query('update newsletter.issue set done_at = now()')

  const own = await movementOf('own')
  const regions: string[] = []
  for (let i = 0; i < choices; i += 1) regions.push(await regionOf(own, i))
  await laySubscribers(client, keys, {
    movement: own,
    most: sent,
    domain: 'else.example.org',
    topics: (i) => (i % 3 === 0 ? [] : [regions[i % choices] ?? '']),
  })
  await client.query('vacuum analyze newsletter.delivery')
  await layIssue(client, own)
  const lines = createInterface({ input: office.stdout })[Symbol.asyncIterator]()
  const url = String((await lines.next()).value)
  const result = await send(url)
  office.stdin.end()
  const arrived = JSON.parse(String((await lines.next()).value)) as { letters: number; names: number }
  const report = {
    bench: 'newsletter',
    queued,
    queueSeconds: Number(queueSeconds.toFixed(2)),
    sent,
    ...result,
    arrived,
  }
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
} finally {
  office.kill()
  await client.end()
  await server.stop()
}

async function movementOf(slug: string): Promise<string> {
  const id = randomUUID()
  await client.query(
    "insert into circles.circle (id, kind, slug, name, visibility) values ($1, 'movement', $2, $2, 'everyone')",
    [id, slug],
  )
  return id
}

async function regionOf(movement: string, i: number): Promise<string> {
  const id = randomUUID()
  await client.query(
    `insert into circles.circle (id, kind, slug, name, parent_id, movement_id, visibility)
     values ($1, 'region', $2, $2, $3, $3, 'everyone')`,
    [id, `region-${i}`, movement],
  )
  return id
}

/** A process of its own that sends, and says what it holds while it does. */
async function send(url: string) {
  const began = performance.now()
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', join(import.meta.dirname, 'support/send-newsletter.ts')],
    {
      env: {
        ...process.env,
        ...{ WEB: database.web, WORKER: database.worker, SMTP: url, MASTER: testMasterKey.toString('hex') },
        MOST: String(sent),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const said: string[] = []
  for await (const line of createInterface({ input: child.stdout })) said.push(line)
  if (child.exitCode === null) await once(child, 'exit')
  const { seconds, ...memory } = JSON.parse(said.at(-1) ?? '{}') as { seconds: number }
  return {
    sendSeconds: Number(seconds.toFixed(1)),
    lettersASecond: Math.round(sent / seconds),
    wholeSeconds: Number(((performance.now() - began) / 1000).toFixed(1)),
    ...memory,
  }
}
