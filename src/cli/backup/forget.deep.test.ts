// Covers: src/cli/backup, src/platform/backup
// Takes: 1 minute
import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { exampleDatabase } from '../../../tests/support/example.ts'
import {
  freshDatabase,
  type TestDatabase,
  testMasterKey,
  testServer,
} from '../../../tests/support/postgres.ts'
import { houseOn, tryCommand } from '../../../tests/support/try-command.ts'
import { makeBackup, strikeAll } from '../../platform/backup/index.ts'
import { connect } from '../../platform/database/connect.ts'
import { findMigrations, makeBookkeeping } from '../../platform/database/migrate.ts'
import { withClient } from '../../platform/database/server/answer.ts'
import { makeOwnDatabase } from '../../platform/database/server/own-database.ts'
import { memoryStore } from '../../platform/files/testing/memory-store.ts'
import { deriveKey } from '../../platform/secrets/master-key.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

let house: TestDatabase
let shelf = ''
let backup = ''
let said: { id: string; key: string }[] = []
beforeAll(async () => {
  house = await exampleDatabase()
  shelf = mkdtempSync(join(tmpdir(), 'kampvuur-forget-'))
  folders.push(shelf)
  expect(await tryCommand(['backup', shelf], houseOn(house))).toMatchObject({ exit: 0, err: '' })
  backup = join(shelf, readdirSync(shelf).find((name) => name.startsWith('kampvuur-')) ?? '')
  said = await ask(
    `select distinct c.id, v.sealing_key_id as key from contributions.contribution c
     join contributions.contribution_version v on v.contribution_id = c.id
     where c.audience = 'everyone' and c.state = 'confirmed'`,
  )
})

/** Each test erases something else. */
let words: { id: string; key: string }
beforeEach(() => {
  words = said.pop() ?? { id: '', key: '' }
})

const ask = async <Row = Record<string, unknown>>(
  sql: string,
  values: unknown[] = [],
  at = house.superuser,
) => withClient(at, async (client) => (await client.query(sql, values)).rows as Row[])

/** As the function that asked by what right does, long enough ago that the house should have followed. */
const eraseIt = () =>
  ask("select platform.erase_keys(array[$1]::uuid[], now() - interval '20 minutes')", [words.key])

/** As the house does every five minutes, with the worker's own rights. */
async function strike() {
  const worker = connect(house.worker)
  try {
    return await worker.write(undefined, ({ db }) => strikeAll(db, deriveKey(testMasterKey, 'backup')))
  } finally {
    await worker.close()
  }
}

const keysIn = (folder: string) => {
  const parts = readdirSync(folder).filter((name) => name.startsWith('platform.sealing_key.'))
  expect(parts).toHaveLength(1)
  return gunzipSync(readFileSync(join(folder, parts[0] ?? ''))).toString()
}
const rowOf = (folder: string) =>
  keysIn(folder)
    .split('\n')
    .find((line) => line.startsWith(words.key)) ?? ''

test('a key that was erased goes out of a backup, which stays whole; the others stay in it', async () => {
  const before = keysIn(backup).split('\n')
  expect(rowOf(backup)).toMatch(/\\\\x[0-9a-f]{80,}/)
  await eraseIt()
  expect((await tryCommand(['doctor'], houseOn(house))).out).toMatch(/MIS {3}In .* staat nog 1 sleutel/)
  expect(await strike()).toEqual([])
  expect(rowOf(backup)).not.toMatch(/[0-9a-f]{80,}/)
  const after = keysIn(backup).split('\n')
  expect(after.filter((line) => !before.includes(line))).toEqual([rowOf(backup)])
  expect(after).toHaveLength(before.length)
  expect((await tryCommand(['doctor'], houseOn(house))).out).toContain('Wat gewist is, staat niet meer in')
})

test('put back, the words stay gone: from the backup itself, and from a copy of it that knew nothing', async () => {
  const copy = join(shelf, 'kampvuur-copy')
  cpSync(backup, copy, { recursive: true })
  await eraseIt()
  await strike()
  expect(readFileSync(join(shelf, 'erased-keys'), 'utf8')).toContain(words.key)
  expect(rowOf(copy)).toMatch(/[0-9a-f]{80,}/)
  const other = await freshDatabase()
  for (const from of [backup, copy]) {
    const done = await tryCommand(['restore', from, '--replace'], houseOn(other))
    expect(done).toMatchObject({ exit: 0 })
    const [row] = await ask(
      `select c.audience, c.state, c.erased_at is not null as erased, k.wrapped, v.body
       from contributions.contribution c join contributions.contribution_version v on v.contribution_id = c.id
       join platform.sealing_key k on k.id = v.sealing_key_id where c.id = $1`,
      [words.id],
      other.superuser,
    )
    const gone = { audience: null, state: 'left-out', erased: true, wrapped: null, body: Buffer.alloc(0) }
    expect({ from, ...row }).toEqual({ from, ...gone })
  }
})

test('a disk that is not there is said so, and struck when it is back; a backup that was thrown away is forgotten', async () => {
  await eraseIt()
  const away = `${shelf}-away`
  renameSync(shelf, away)
  folders.push(away)
  expect(await strike()).toEqual([{ place: backup, keys: 1 }])
  expect((await tryCommand(['doctor'], houseOn(house))).exit).toBe(1)
  renameSync(away, shelf)
  expect(await strike()).toEqual([])
  expect(rowOf(backup)).not.toMatch(/[0-9a-f]{80,}/)

  renameSync(backup, `${backup}-elsewhere`)
  await ask('update platform.backup set struck = 0')
  expect(await strike()).toEqual([])
  expect(await ask('select gone_at is not null as gone from platform.backup')).toEqual([{ gone: true }])
  renameSync(`${backup}-elsewhere`, backup)
  await ask('update platform.backup set gone_at = null')
})

test('what was left behind by a stroke that was cut off goes with the next one', async () => {
  writeFileSync(join(backup, 'platform.sealing_key.old.copy.gz'), 'what an earlier time did not throw away')
  await eraseIt()
  await strike()
  expect(rowOf(backup)).not.toMatch(/[0-9a-f]{80,}/)
})

test('what the database that makes way had erased stays erased, also without a list', async () => {
  await eraseIt()
  rmSync(join(shelf, 'erased-keys'))
  const done = await tryCommand(['restore', backup, '--replace'], houseOn(house))
  expect(done).toMatchObject({ exit: 0 })
  expect(await ask('select audience from contributions.contribution where id = $1', [words.id])).toEqual([
    { audience: null },
  ])
})

/** Somebody with an account of their own, as the house writes it down; erased as they do it, some time ago. */
const account = { id: randomUUID(), seat: randomUUID(), key: randomUUID() }
const inClear = ['Minarva Zonderling', 'minarva@voorbeeld.example', 'telefoon van Minarva']

async function joins(at: string) {
  await ask("insert into platform.sealing_key (id, wrapped) values ($1, 'x')", [account.key], at)
  await ask(
    'insert into people.person (id, name, email) values ($1, $2, $3)',
    [account.id, ...inClear.slice(0, 2)],
    at,
  )
  await ask(
    `insert into auth.passkey (id, name, "publicKey", "userId", "credentialID", counter, "deviceType", "backedUp")
     values (gen_random_uuid(), $1, 'k', $2, $3, 0, 'singleDevice', false)`,
    [inClear[2], account.id, randomUUID()],
    at,
  )
  await ask(
    `insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id)
     select $1, c.id, $2, $3, 'member', $4 from circles.circle c where c.kind = 'movement' limit 1`,
    [account.seat, account.id, inClear[0], account.key],
    at,
  )
}

const leaves = (at = house.superuser) =>
  ask(
    "select platform.erase_keys($1::uuid[], now() - interval '20 minutes')",
    [[account.key, account.id]],
    at,
  )

const everything = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.copy.gz'))
    .map((name) => gunzipSync(readFileSync(join(folder, name))).toString())
    .join('\n')

/** What is left of them. */
const rest = async (at: string) => [
  await ask('select name from people.person where id = $1', [account.id], at),
  await ask('select name, person_id from circles.seat where id = $1', [account.seat], at),
]
const forgotten = [[], [{ name: '', person_id: null }]]

test('an account that was erased leaves a backup with its name, its address and its devices, and never comes back', async () => {
  await joins(house.superuser)
  const into = join(shelf, 'later')
  expect(await tryCommand(['backup', into], houseOn(house))).toMatchObject({ exit: 0, err: '' })
  const later = join(into, readdirSync(into).find((name) => name.startsWith('kampvuur-')) ?? '')
  for (const text of inClear) expect(everything(later)).toContain(text)
  const knewNothing = join(into, 'kampvuur-copy')
  cpSync(later, knewNothing, { recursive: true })
  await leaves()
  expect((await strike()).map(({ place }) => place)).not.toContain(later)
  for (const text of inClear) expect(everything(later)).not.toContain(text)
  for (const { name } of await ask<{ name: string }>('select name from people.person limit 5'))
    expect(everything(later)).toContain(name)
  const other = await freshDatabase()
  for (const from of [later, knewNothing]) {
    expect(await tryCommand(['restore', from, '--replace'], houseOn(other))).toMatchObject({ exit: 0 })
    expect([from, ...(await rest(other.superuser))]).toEqual([from, ...forgotten])
  }
})

test('a backup from before anything forgot an account does not bring one back either', async () => {
  const old = await makeOwnDatabase(testServer(), `test_${randomUUID().slice(0, 8)}`, testMasterKey)
  await withClient(old.owner, async (client) => {
    await makeBookkeeping(client)
    for (const { name, sql } of await findMigrations()) {
      if (name >= '20261126161') break
      await client.query(sql)
      await client.query('insert into migrations.done (name) values ($1)', [name])
    }
  })
  await ask(
    "insert into circles.circle (id, kind, slug, name) values ($1, 'movement', 'whole', 'Whole')",
    [randomUUID()],
    old.owner,
  )
  await joins(old.owner)
  const into = mkdtempSync(join(tmpdir(), 'kampvuur-before-'))
  folders.push(into)
  const { folder } = await makeBackup({
    ...{ owner: old.owner, into, masterKey: testMasterKey, now: new Date(), version: 'before' },
    files: memoryStore(),
  })
  writeFileSync(join(into, 'erased-keys'), `${account.key}\n${account.id}\n`)
  const other = await freshDatabase()
  expect(await tryCommand(['restore', folder, '--replace'], houseOn(other))).toMatchObject({ exit: 0 })
  expect(await rest(other.superuser)).toEqual(forgotten)
})
