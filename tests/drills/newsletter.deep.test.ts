// Covers: src/modules/newsletter/sending, src/platform/mail
// Takes: 1 minute
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { layIssue, laySubscribers } from '../../src/modules/newsletter/testing/many.ts'
import { sealingWith } from '../../src/platform/sealing/seal.ts'
import { deriveKey } from '../../src/platform/secrets/master-key.ts'
import { projectRoot } from '../../src/platform/start/data-folder.ts'
import { freshDatabase, type TestDatabase, testMasterKey } from '../support/postgres.ts'

const READERS = 200
const KILLS = 12

let database: TestDatabase
let client: pg.Client
let movement: string
let server: SMTPServer
let url: string
let child: ChildProcess | undefined
let arrived: { to: string; id: string }[] = []
/** Asked at each step of a letter: what happens now to whoever sends it. */
let at: (step: 'recipient' | 'whole', to: string) => void = () => {}

beforeAll(async () => {
  database = await freshDatabase()
  client = new pg.Client({ connectionString: database.superuser })
  await client.connect()
  movement = randomUUID()
  await client.query(
    "insert into circles.circle (id, kind, slug, name, visibility) values ($1, 'movement', 'beweging', 'De Beweging', 'everyone')",
    [movement],
  )
  const keys = {
    sealing: sealingWith(deriveKey(testMasterKey, 'sealing')),
    keyFor: (label: string) => deriveKey(testMasterKey, label),
  }
  await laySubscribers(client, keys, { movement, most: READERS })
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      at('recipient', address)
      done()
    },
    onData(stream, { envelope }, done) {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        const to = envelope.rcptTo[0]?.address ?? ''
        const id = /^Message-ID: (\S+)/im.exec(Buffer.concat(pieces).toString('latin1'))?.[1] ?? ''
        arrived.push({ to, id })
        at('whole', to)
        setTimeout(done, 2)
      })
    },
  })
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
})
afterEach(async () => {
  at = () => {}
  if (child && child.exitCode === null && child.signalCode === null) {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  await client.query('delete from newsletter.delivery')
  await client.query('delete from newsletter.issue')
  arrived = []
})
afterAll(async () => {
  await client.end()
  server.close()
})

function start(): ChildProcess {
  child = spawn(process.execPath, ['--import', 'tsx', 'tests/drills/support/newsletter-sender.ts'], {
    cwd: projectRoot,
    env: {
      ...process.env,
      ...{ WEB: database.web, WORKER: database.worker, SMTP: url, MASTER: testMasterKey.toString('hex') },
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child.stdout?.resume()
  return child
}

async function kill(): Promise<void> {
  const gone = child && once(child, 'exit')
  child?.kill('SIGKILL')
  await gone
}

async function allDone(): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ open: number }>(
      `select (select count(*) from newsletter.issue where done_at is null)::int as open`,
    )
    if (rows[0]?.open === 0) return
    await sleep(50)
  }
}

/** To whom a letter went more than once. */
function twice(): { to: string; id: string }[] {
  const seen = new Set<string>()
  return arrived.filter(({ to }) => seen.size === seen.add(to).size)
}
const everybody = () => new Set(arrived.map(({ to }) => to)).size
const names = () => new Set(arrived.map(({ id }) => id)).size

test(`${KILLS} kills at random moments: nobody is skipped, and who drops doubles by name has each letter once`, async () => {
  await layIssue(client, movement)
  for (let round = 0; round < KILLS; round++) {
    start()
    const before = arrived.length
    for (let waited = 0; arrived.length < before + 5 && waited < 400; waited++) await sleep(25)
    await sleep(Math.random() * 60)
    await kill()
  }
  start()
  await allDone()
  expect(everybody()).toBe(READERS)
  // A letter has one name, so whoever drops what came before has it once.
  expect(names()).toBe(READERS)
  // Only what lay between the last line and the server's answer: one for each line that was cut off.
  expect(twice().length).toBeLessThanOrEqual(KILLS * 4)
})

test('killed before the last line, also with the letter half over: exactly one for everybody', async () => {
  await layIssue(client, movement)
  let kills = 0
  let seen = 0
  at = (step) => {
    if (step !== 'recipient' || kills >= 3) return
    seen += 1
    if (seen % 20 !== 0) return
    kills += 1
    // The server has said yes to nothing yet.
    child?.kill('SIGKILL')
  }
  // One line, so that no other letter is between its last line and the answer.
  process.env.RATE = '1300'
  for (let i = 0; i < 3; i++) await once(start(), 'exit')
  start()
  await allDone()
  delete process.env.RATE
  expect(kills).toBe(3)
  expect(arrived).toHaveLength(READERS)
  expect(everybody()).toBe(READERS)
})

test('killed between the last line and the answer, which nobody can tell from lost: it comes again under the same name', async () => {
  await layIssue(client, movement)
  let victim = ''
  at = (step, to) => {
    if (step !== 'whole' || victim || arrived.length < 20) return
    victim = to
    child?.kill('SIGKILL')
  }
  const first = start()
  await once(first, 'exit')
  start()
  await allDone()
  expect(everybody()).toBe(READERS)
  expect(names()).toBe(READERS)
  const again = arrived.filter(({ to }) => to === victim)
  expect(again).toHaveLength(2)
  expect(again[0]?.id).toBe(again[1]?.id)
  expect(twice().length).toBeLessThanOrEqual(4)
})
