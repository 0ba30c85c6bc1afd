// Covers: src/cli/backup, src/platform/backup
// Takes: 1 minute
import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase, testMasterKey } from '../../../tests/support/postgres.ts'
import { houseOn, tryCommand } from '../../../tests/support/try-command.ts'
import { strikeAll } from '../../platform/backup/index.ts'
import { systemClock } from '../../platform/clock/clock.ts'
import { connect } from '../../platform/database/connect.ts'
import { withClient } from '../../platform/database/server/answer.ts'
import { sealingWith } from '../../platform/sealing/seal.ts'
import { deriveKey } from '../../platform/secrets/master-key.ts'

// Who follows from elsewhere, who wrote back and whom a movement blocked cannot be read from a backup once they are gone.

const sealing = sealingWith(deriveKey(testMasterKey, 'sealing'))
const movement = randomUUID()
const address = (who: string) => `https://${who}.example/users/${who}`
const kept = ['follower', 'received', 'sent_to', 'answer', 'blocked'] as const

let house: TestDatabase
let shelf = ''
let [backup, copy] = ['', '']

const ask = async <Row = Record<string, unknown>>(
  sql: string,
  values: unknown[] = [],
  at = house.superuser,
) => withClient(at, async (client) => (await client.query(sql, values)).rows as Row[])

async function key() {
  const made = sealing.newKey(systemClock)
  await ask('insert into platform.sealing_key (id, wrapped) values ($1, $2)', [made.row.id, made.row.wrapped])
  return { id: made.row.id, seal: (what: string) => made.seal(what) }
}

beforeAll(async () => {
  house = await freshDatabase()
  shelf = mkdtempSync(join(tmpdir(), 'kampvuur-elsewhere-'))
  await ask("insert into circles.circle (id, kind, slug, name) values ($1, 'movement', 'hier', 'Hier')", [
    movement,
  ])
  const [own, following, writing, ours, going, blocked] = await Promise.all([1, 2, 3, 4, 5, 6].map(key))
  await ask(
    `insert into social_web.actor (id, movement_id, sealing_key_id, private_key, public_key) values ($1, $1, $2, 'x', '{}')`,
    [movement, own?.id],
  )
  await ask(
    `insert into social_web.follower (id, actor_id, address_key, sealing_key_id, address)
     values (gen_random_uuid(), $1, 'follower', $2, $3)`,
    [movement, following?.id, following?.seal(address('follower'))],
  )
  const [received, answer] = [randomUUID(), randomUUID()]
  await ask(
    `insert into social_web.received (id, actor_id, uri_key, writer_key, server_key, sealing_key_id, content)
     values ($1, $2, 'x', 'writer', 'x', $3, $4)`,
    [received, movement, writing?.id, writing?.seal(address('received'))],
  )
  await ask(
    'insert into social_web.sent_to (answer_id, actor_id, sealing_key_id, address) values ($1, $2, $3, $4)',
    [answer, movement, going?.id, going?.seal(address('sent_to'))],
  )
  await ask(
    `insert into social_web.answer (id, received_id, sealing_key_id, content, for_everybody) values ($1, $2, $3, $4, false)`,
    [answer, received, ours?.id, ours?.seal(address('answer'))],
  )
  await ask(
    `insert into social_web.blocked (id, movement_id, kind, address_key, sealing_key_id, address)
     values (gen_random_uuid(), $1, 'person', 'blocked', $2, $3)`,
    [movement, blocked?.id, blocked?.seal(address('blocked'))],
  )
  expect(await tryCommand(['backup', shelf], houseOn(house))).toMatchObject({ exit: 0, err: '' })
  backup = join(shelf, readdirSync(shelf).find((name) => name.startsWith('kampvuur-')) ?? '')
  copy = join(shelf, 'kampvuur-copy')
  cpSync(backup, copy, { recursive: true })
})
afterAll(() => rmSync(shelf, { recursive: true, force: true }))

/** What can be read of them in a house. */
async function readable(at: string) {
  const rows = await ask<{ of: string; id: string; wrapped: Buffer | null; sealed: Buffer }>(
    kept
      .map(
        (
          table,
        ) => `select '${table}' as of, k.id, k.wrapped, t.${['received', 'answer'].includes(table) ? 'content' : 'address'} as sealed
          from social_web.${table} t join platform.sealing_key k on k.id = t.sealing_key_id`,
      )
      .join(' union all '),
    [],
    at,
  )
  return rows
    .filter((row) => sealing.open(row.id, row.wrapped, row.sealed) === address(row.of))
    .map((row) => row.of)
}

const putBack = async (from: string) => {
  const other = await freshDatabase()
  expect(await tryCommand(['restore', from, '--replace'], houseOn(other))).toMatchObject({ exit: 0 })
  return other.superuser
}

const keysIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.startsWith('platform.sealing_key.'))
    .map((name) => gunzipSync(readFileSync(join(folder, name))).toString())
    .join()

test('put back while they are there, they are there', async () => {
  expect((await readable(await putBack(backup))).sort()).toEqual([...kept].sort())
}, 60_000)

test('gone here, they are in no backup any more: not in the one that followed, nor from a copy that knew nothing', async () => {
  const keys = await ask<{ id: string }>(
    kept.map((table) => `select sealing_key_id as id from social_web.${table}`).join(' union '),
  )
  // As they do it: who follows stops, who wrote takes it back, hosts undo a block, and the worker told that the answer is gone.
  await ask("select social_web.unfollow(null, 'follower'), social_web.unsay(null, 'writer')")
  await ask('delete from social_web.blocked')
  await ask('delete from social_web.sent_to')
  // Long enough ago that the house should have followed.
  await ask("update platform.sealing_key set erased_at = now() - interval '20 minutes' where wrapped is null")
  const worker = connect(house.worker)
  try {
    await worker.write(undefined, ({ db }) => strikeAll(db, deriveKey(testMasterKey, 'backup')))
  } finally {
    await worker.close()
  }
  expect(keys).toHaveLength(kept.length)
  for (const { id } of keys) {
    expect(keysIn(copy)).toMatch(new RegExp(`${id}\\t\\\\\\\\x[0-9a-f]{80,}`))
    expect(keysIn(backup)).not.toMatch(new RegExp(`${id}\\t\\\\\\\\x[0-9a-f]{80,}`))
  }
  for (const from of [backup, copy]) {
    const other = await putBack(from)
    expect([from, await readable(other)]).toEqual([from, []])
    expect(
      await ask(
        kept.map((table) => `select '${table}' as of from social_web.${table}`).join(' union all '),
        [],
        other,
      ),
    ).toEqual([])
  }
}, 120_000)
