import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { freshDatabase, type TestDatabase } from '../../../tests/support/postgres.ts'
import { systemClock } from '../clock/clock.ts'
import { hashOf } from '../codes/codes.ts'
import { connect } from '../database/connect.ts'
import { Denied, Invalid } from '../errors/errors.ts'
import { memoryStore } from '../files/testing/memory-store.ts'
import { sealingWith } from '../sealing/seal.ts'
import { command, type House } from './command.ts'

let database: TestDatabase
let house: House
let client: pg.Client
const token = 'a token that only this device knows'
const person = randomUUID()

beforeAll(async () => {
  database = await freshDatabase()
  house = {
    database: connect(database.web),
    clock: systemClock,
    sealing: sealingWith(Buffer.alloc(32, 3)),
    files: memoryStore(),
    keyFor: () => Buffer.alloc(32, 4),
  }
  client = new pg.Client({ connectionString: database.superuser })
  await client.connect()
  await client.query('insert into people.person (id, name) values ($1, $2)', [person, 'Daan'])
  await client.query(
    `insert into platform.session (token_hash, person_id, scope, method, ends_at) values ($1, $2, 'person', 'test', now() + interval '1 hour')`,
    [hashOf(token), person],
  )
})

afterAll(async () => {
  await client.end()
  await house.database.close()
})

const rename = command({
  name: 'test.rename',
  input: z.object({ name: z.string().min(1, 'name.missing'), fail: z.string().optional() }),
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Denied('denied.not-host')
  },
  async run({ db, input, actor, record }) {
    if (actor.kind !== 'person') throw new Error('unreachable')
    await db
      .updateTable('people.person' as never)
      .set({ name: input.name } as never)
      .execute()
    record.about('person', actor.id)
    record.fact('test.renamed', { personId: actor.id })
    if (input.fail) throw new Error('on purpose')
    return { done: true }
  },
})

const counts = async () => {
  const { rows } = await client.query(
    `select (select count(*)::int from platform.outbox) as facts, (select count(*)::int from platform.audit_entry) as entries,
       (select count(*)::int from platform.command_receipt) as receipts, (select name from people.person where id = $1) as name`,
    [person],
  )
  return rows[0] as { facts: number; entries: number; receipts: number; name: string }
}

describe('a command', () => {
  test('changes, records and tells in one transaction', async () => {
    const before = await counts()
    await rename.execute(house, { token, requestId: 'r1', idempotencyKey: randomUUID() }, { name: 'Daan B.' })
    expect(await counts()).toEqual({
      facts: before.facts + 1,
      entries: before.entries + 1,
      receipts: before.receipts + 1,
      name: 'Daan B.',
    })
    const { rows } = await client.query(
      'select actor, action, thing, thing_id from platform.audit_entry order by at desc limit 1',
    )
    expect(rows[0]).toEqual({
      actor: `person:${person}`,
      action: 'test.rename',
      thing: 'person',
      thing_id: person,
    })
  })

  test('that fails leaves nothing behind', async () => {
    const before = await counts()
    const asking = { token, requestId: 'r2', idempotencyKey: randomUUID() }
    await expect(rename.execute(house, asking, { name: 'Nobody', fail: 'yes' })).rejects.toThrow('on purpose')
    expect(await counts()).toEqual(before)
  })

  test('is not answered before it is committed', async () => {
    await client.query(`create function test_too_late() returns trigger language plpgsql as
      $$ begin if new.name = 'Too late' then raise 'at the very end'; end if; return null; end $$`)
    await client.query(`create constraint trigger too_late after update on people.person
      deferrable initially deferred for each row execute function test_too_late()`)
    const before = await counts()
    const asking = { token, requestId: 'r6', idempotencyKey: randomUUID() }
    await expect(rename.execute(house, asking, { name: 'Too late' })).rejects.toThrow('at the very end')
    expect(await counts()).toEqual(before)
  })

  test('sent eight times at once is done once', async () => {
    const before = await counts()
    const asking = { token, requestId: 'r3', idempotencyKey: randomUUID() }
    const results = await Promise.all(
      Array.from({ length: 8 }, () => rename.execute(house, asking, { name: 'Daan' })),
    )
    expect(results).toEqual(Array.from({ length: 8 }, () => ({ done: true })))
    expect((await counts()).entries).toBe(before.entries + 1)
  })

  test('without an actor is refused before it runs', async () => {
    const before = await counts()
    await expect(rename.execute(house, { token: 'made up', requestId: 'r4' }, { name: 'X' })).rejects.toThrow(
      Denied,
    )
    expect(await counts()).toEqual(before)
  })

  test('says which field it cannot use', async () => {
    const refused = rename.execute(house, { token, requestId: 'r5' }, { name: '' })
    await expect(refused).rejects.toThrow(Invalid)
    await expect(refused).rejects.toMatchObject({ fields: { name: 'name.missing' } })
  })
})
