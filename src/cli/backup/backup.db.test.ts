// Covers: src/cli/backup, src/modules/*/migrations, src/platform/*/migrations
import { randomBytes, randomUUID } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleDatabase } from '../../../tests/support/example.ts'
import {
  freshDatabase,
  type TestDatabase,
  testMasterKey,
  testServer,
} from '../../../tests/support/postgres.ts'
import { houseOn, type Tried, tryCommand } from '../../../tests/support/try-command.ts'
import { leftOut } from '../../platform/backup/tables.ts'
import { type Answers, everyRow, layoutOf } from '../../platform/backup/testing/every-row.ts'
import { withClient } from '../../platform/database/server/answer.ts'
import { makeOwnDatabase } from '../../platform/database/server/own-database.ts'
import { openFiles } from '../../platform/files/index.ts'
import { sealingWith } from '../../platform/sealing/seal.ts'
import { deriveKey } from '../../platform/secrets/master-key.ts'

const shelf = mkdtempSync(join(tmpdir(), 'kampvuur-backup-'))
afterAll(() => {
  const data = [house, restored, empty].map((of) => houseOn(of).KAMPVUUR_DATA ?? '')
  for (const folder of [shelf, ...data]) rmSync(folder, { recursive: true, force: true })
})

let house: TestDatabase
let backup = ''
/** Every row as it was when the backup began. */
let rows: Answers
/** What writers had been told is kept by then. */
let written = 0
/** Where the backup was put back, and one in which nothing ever comes. */
let restored: TestDatabase
let empty: TestDatabase
let done: Tried

beforeAll(async () => {
  house = await exampleDatabase()
  await ask('select nextval(pg_get_serial_sequence($1, $2))', ['platform.outbox', 'id'])
  await moveFilesOut()
  rows = await everyRow(house.superuser)
  const writer = keepWriting()
  const made = await tryCommand(['backup', shelf], houseOn(house))
  written = await writer.stop()
  expect(made).toMatchObject({ exit: 0, err: '' })
  backup = join(shelf, readdirSync(shelf).find((name) => name.startsWith('kampvuur-')) ?? '')
  ;[restored, empty] = [await emptyDatabase(), await emptyDatabase()]
  done = await restore(backup, restored)
})

/** What was drawn and hummed stands in files, as in a house that has run for a while. */
async function moveFilesOut(): Promise<void> {
  const { KAMPVUUR_DATA = '' } = houseOn(house)
  const files = openFiles({ kind: 'disk', folder: join(KAMPVUUR_DATA, 'files') })
  for (const { contribution_id: id, body } of await ask('select * from contributions.contribution_media')) {
    const file = randomUUID()
    await files.put(file, body as Buffer)
    await ask('select platform.announce_file($1)', [file])
    const move =
      'update contributions.contribution_media set body = null, file_id = $2 where contribution_id = $1'
    await ask(move, [id, file])
  }
}

const filesOf = (of: TestDatabase) => {
  const folder = join(houseOn(of).KAMPVUUR_DATA ?? '', 'files')
  if (!existsSync(folder)) return {}
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  return Object.fromEntries(
    found.map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name)).toString('base64')]),
  )
}

const ask = (sql: string, values: unknown[] = [], address = house.superuser) =>
  withClient(address, async (client) => (await client.query(sql, values)).rows as Record<string, unknown>[])

/** Somebody who goes on while the backup is made: each round two rows that belong together. */
function keepWriting() {
  let going = true
  let rounds = 0
  const done = withClient(house.worker, async (client) => {
    for (; going; rounds++) {
      await client.query('begin')
      await client.query("select platform.audit('test.first', 'thing', null, null)")
      await client.query("select platform.audit('test.second', 'thing', null, null)")
      await client.query('commit')
    }
  })
  const stop = async () => {
    going = false
    await done
    return rounds
  }
  return { stop }
}

async function emptyDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const addresses = await makeOwnDatabase(testServer(), name, testMasterKey)
  return { ...addresses, superuser: Object.assign(new URL(testServer()), { pathname: `/${name}` }).href }
}

/** A copy of the backup to spoil. */
function spoiled(): string {
  const copy = join(shelf, `spoiled-${randomBytes(4).toString('hex')}`)
  cpSync(backup, copy, { recursive: true })
  return copy
}

const restore = (from: string, into: TestDatabase, more: string[] = [], env = {}): Promise<Tried> =>
  tryCommand(['restore', from, ...more], houseOn(into, env))

const isEmpty = async ({ superuser }: TestDatabase) =>
  (await ask("select nspname from pg_namespace where nspname in ('platform', 'migrations')", [], superuser))
    .length === 0

test('puts back every row of one moment, and a house that is well', async () => {
  expect(done).toMatchObject({ exit: 0, out: expect.stringMatching(/^Alles staat weer zoals het was op /) })
  const [before, after] = [rows, await everyRow(restored.superuser)]
  const logged = ['platform.audit_entry', 'platform.audit_head']
  // Everybody comes in anew; that it was copied and put back is written down.
  const apart = [...logged, ...Object.keys(leftOut), 'platform.session', 'platform.backup']
  for (const name of Object.keys(before).filter((name) => !apart.includes(name)))
    expect({ name, rows: after[name] }).toEqual({ name, rows: before[name] })
  expect(Object.keys(after)).toEqual(Object.keys(before))
  expect(after['platform.signing_key']).not.toEqual(before['platform.signing_key'])
  expect(await ask('select from platform.session where ended_at is null', [], restored.superuser)).toEqual([])
  expect((await tryCommand(['doctor'], houseOn(restored))).exit).toBe(0)
  expect(await layoutOf(restored.superuser)).toEqual(await layoutOf(house.superuser))
  const [next] = await ask(
    "select nextval(pg_get_serial_sequence('platform.outbox', 'id'))::int as next",
    [],
    restored.superuser,
  )
  expect(next?.next).toBeGreaterThan(1)
})

test('what was spoken, drawn or shown comes along as it stands, sealed, and the doctor misses what is not there', async () => {
  const files = filesOf(house)
  expect(Object.keys(files).length).toBeGreaterThan(4)
  expect(filesOf(restored)).toEqual(files)
  expect(done.out).not.toContain('ontbreek')
  const examined = await tryCommand(['doctor'], houseOn(restored))
  expect(examined.out).toContain(`Alle ${Object.keys(files).length} bestanden staan waar ze horen`)
  const [lost = ''] = Object.keys(files)
  const { KAMPVUUR_DATA = '' } = houseOn(restored)
  const path = join(KAMPVUUR_DATA, 'files', lost.slice(0, 2), lost)
  const bytes = readFileSync(path)
  rmSync(path)
  const missing = await tryCommand(['doctor'], houseOn(restored))
  expect([missing.exit, missing.out]).toEqual([1, expect.stringContaining(`ontbreekt een bestand: ${lost}`)])
  // A house that lost a file can still be backed up, and is told.
  const elsewhere = mkdtempSync(join(shelf, 'elsewhere-'))
  const made = await tryCommand(['backup', elsewhere], houseOn(restored))
  expect([made.exit, made.out]).toEqual([0, expect.stringContaining('Eén bestand was er niet')])
  writeFileSync(path, bytes)
})

test('a backup with a file that is gone or was changed is never put back', async () => {
  for (const spoil of [rmSync, (path: string) => writeFileSync(path, 'something else')]) {
    const copy = spoiled()
    const [name = ''] = readdirSync(join(copy, 'files'))
    spoil(join(copy, 'files', name))
    expect((await restore(copy, empty)).exit).toBe(1)
    expect(await isEmpty(empty)).toBe(true)
    expect(filesOf(empty)).toEqual({})
  }
})

test('files of a database that made way for a backup do not stay behind', async () => {
  const stray = randomUUID()
  const { KAMPVUUR_DATA = '' } = houseOn(restored)
  const store = openFiles({ kind: 'disk', folder: join(KAMPVUUR_DATA, 'files') })
  await store.put(stray, Buffer.from('x'))
  await ask('select platform.announce_file($1)', [stray], restored.superuser)
  expect(await restore(backup, restored, ['--replace'])).toMatchObject({ exit: 0 })
  expect(filesOf(restored)).toEqual(filesOf(house))
})

test('a writer never stands in it halfway', async () => {
  const [found] = await ask(
    `select count(*) filter (where action = 'test.first')::int as first,
       count(*) filter (where action = 'test.second')::int as second from platform.audit_entry`,
    [],
    restored.superuser,
  )
  expect(found?.first).toBe(found?.second)
  expect(written).toBeGreaterThan(found?.first as number)
})

test('words open with the master key afterwards, which is not in the backup', async () => {
  const sample = await ask(
    `select v.body as sealed, k.id, k.wrapped from contributions.contribution_version v
     join platform.sealing_key k on k.id = v.sealing_key_id where k.wrapped is not null and v.body is not null limit 20`,
    [],
    restored.superuser,
  )
  expect(sample.length).toBeGreaterThan(5)
  const sealing = sealingWith(deriveKey(testMasterKey, 'sealing'))
  // What was spoken or drawn has no words beside it.
  const opened = sample.map(({ sealed, id, wrapped }) =>
    sealing.open(id as string, wrapped as Buffer, sealed as Buffer),
  )
  expect(opened.filter((words) => /\w/.test(words ?? '')).length).toBeGreaterThan(5)
  const parts = readdirSync(backup).filter((name) => name !== 'files')
  const all = parts.map((name) => readFileSync(join(backup, name)))
  expect(Buffer.concat(all).includes(testMasterKey.toString('hex'))).toBe(false)
})

test.each([
  ['a byte that changed', (at: string) => flip(join(at, 'circles.seat.copy.gz')), /circles\.seat\.copy\.gz/],
  ['a byte that changed in the manifest', (at: string) => flip(join(at, 'manifest.json')), /manifest\.json/],
  ['a part cut short', (at: string) => truncateSync(join(at, 'circles.seat.copy.gz'), 40), /circles\.seat/],
  ['a part that is gone', (at: string) => rmSync(join(at, 'circles.seat.copy.gz')), /geen hele back-up/],
  ['no manifest yet', (at: string) => rmSync(join(at, 'manifest.json')), /geen hele back-up/],
  ['a manifest cut short', (at: string) => truncateSync(join(at, 'manifest.json'), 300), /manifest\.json/],
])('refuses %s, and leaves the database empty', async (_, spoil, sentence) => {
  const copy = spoiled()
  spoil(copy)
  expect(await restore(copy, empty)).toEqual({ exit: 1, out: '', err: expect.stringMatching(sentence) })
  expect(await isEmpty(empty)).toBe(true)
})

/** Changes one digit in the middle. */
function flip(path: string): void {
  const bytes = readFileSync(path)
  const at = bytes.findIndex((byte, index) => index > bytes.length / 2 && byte >= 48 && byte < 57)
  bytes[at] = (bytes[at] ?? 0) + 1
  writeFileSync(path, bytes)
}

test('refuses a backup of a newer version', async () => {
  const copy = spoiled()
  const path = join(copy, 'manifest.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace('"format": 2', '"format": 3'))
  expect(await restore(copy, empty)).toMatchObject({
    exit: 1,
    err: expect.stringMatching(/^Een nieuwere versie van Kampvuur/),
  })
})

test('says which master key it needs, and does not take another', async () => {
  const wrong = await restore(backup, empty, [], { KAMPVUUR_MASTER_KEY: 'ab'.repeat(32) })
  expect(wrong.err).toMatch(/^Deze back-up hoort bij hoofdsleutel [0-9a-f]{16}, en dit is hoofdsleutel /)
  const none = await restore(backup, empty, [], {
    KAMPVUUR_MASTER_KEY: '',
    KAMPVUUR_DATA: join(shelf, 'new'),
  })
  expect(none.err).toMatch(/^Deze back-up gaat alleen open met hoofdsleutel [0-9a-f]{16}\. Zet hem in /)
  expect(readdirSync(shelf)).not.toContain('new')
  expect(await isEmpty(empty)).toBe(true)
})

test('goes into a database with something in it only when told, and not while somebody is in there', async () => {
  const other = await freshDatabase()
  const mark = "select platform.audit('test.mark', 'thing', null, null)"
  await withClient(other.worker, (client) => client.query(mark))
  const marked = () => ask("select from platform.audit_entry where action = 'test.mark'", [], other.superuser)
  expect((await restore(backup, other)).err).toMatch(/^Er staat al iets in deze database/)
  await withClient(other.web, async () => {
    expect((await restore(backup, other, ['--replace'])).err).toMatch(/^Er is nog iemand/)
  })
  expect(await marked()).toHaveLength(1)
  expect((await restore(backup, other, ['--replace'])).exit).toBe(0)
  expect(await marked()).toHaveLength(0)
})

test('what goes wrong halfway leaves what was there', async () => {
  const other = await freshDatabase()
  await withClient(other.worker, (client) =>
    client.query("select platform.audit('test.mark', 'thing', null, null)"),
  )
  const before = await everyRow(other.superuser)
  const copy = spoiled()
  // Whole by its seal, and yet not to be put back: a row that another one leans on is not there.
  const { withoutRows } = await import('../../platform/backup/testing/without-rows.ts')
  await withoutRows(copy, 'circles.circle', testMasterKey)
  const tried = await restore(copy, other, ['--replace'])
  expect(tried.exit).toBe(1)
  expect(await everyRow(other.superuser)).toEqual(before)
})

test('says how it goes when something is missing', async () => {
  expect((await tryCommand(['backup'])).err).toMatch(/^Zo gaat het: .* backup <map>/)
  expect((await tryCommand(['restore'])).err).toMatch(/^Zo gaat het: .* restore <back-up>/)
  expect((await tryCommand(['backup', '/proc/nowhere'], houseOn(house))).err).toMatch(
    /niet worden geschreven/,
  )
})
