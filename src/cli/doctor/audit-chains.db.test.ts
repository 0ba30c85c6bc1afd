// Covers: src/cli/doctor, src/cli/audit, src/modules/*/migrations, src/platform/*/migrations
import { beforeEach, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../tests/support/postgres.ts'
import { houseOn, tryCommand } from '../../../tests/support/try-command.ts'
import { withClient } from '../../platform/database/server/answer.ts'

let database: TestDatabase
beforeEach(async () => {
  database = await freshDatabase()
})

async function ask<Row = unknown>(sql: string, values: unknown[] = []): Promise<Row[]> {
  const { rows } = await withClient(database.superuser, (client) => client.query(sql, values))
  return rows as Row[]
}

/** What the doctor says about the log. */
async function log(): Promise<{ exit: number; lines: string[] }> {
  const { exit, out } = await tryCommand(['doctor'], houseOn(database))
  return { exit, lines: out.split('\n').filter((line) => line.includes('Het logboek')) }
}

const wrongAt = (chain: number, ...numbers: number[]) => ({
  exit: 1,
  lines: numbers.map(
    (number) =>
      `MIS   Het logboek klopt niet: in keten ${chain} is regel ${number} veranderd, weggehaald of erbij gezet.`,
  ),
})

/** Five entries in one chain. @returns which chain that is. */
async function fiveEntries(): Promise<number> {
  await withClient(database.worker, async (client) => {
    for (let i = 0; i < 5; i++)
      await client.query(`select platform.audit('test.done', 'thing', gen_random_uuid(), 'request ${i}')`)
  })
  const [row] = await ask<{ chain: number }>('select distinct chain from platform.audit_entry')
  return row?.chain ?? -1
}

test('many writers at once leave chains that fit, with every entry in them', async () => {
  const writers = Array.from({ length: 12 }, (_, writer) =>
    withClient(writer % 2 ? database.web : database.auth, async (client) => {
      for (let i = 0; i < 20; i++) {
        await client.query('begin')
        await client.query(
          `select platform.audit('test.done', 'thing', gen_random_uuid(), 'writer ${writer}')`,
        )
        await client.query(i % 5 === 4 ? 'rollback' : 'commit')
      }
    }),
  )
  await Promise.all(writers)
  expect(await ask('select count(*)::int as n from platform.audit_entry')).toEqual([{ n: 12 * 16 }])
  expect(await log()).toEqual({
    exit: 0,
    lines: ['goed  Het logboek klopt: 192 regels, en niets veranderd of weggehaald.'],
  })
})

test.each([
  ["action = 'test.undone'"],
  ["actor = 'person:somebody-else'"],
  ["at = at + interval '1 microsecond'"],
  ["thing = 'other'"],
  ['thing_id = gen_random_uuid()'],
  ['thing_id = null'],
  ['session_id = gen_random_uuid()'],
  ["request_id = 'other'"],
  ["did = 'read'"],
  ["scope = 'card'"],
  ['format = 1'],
  ['format = 1, did = null'],
  ['hash = sha256(hash)'],
])('a changed entry is found: %s', async (change) => {
  const chain = await fiveEntries()
  await ask(`update platform.audit_entry set ${change} where number = 3`)
  expect(await log()).toEqual(wrongAt(chain, 3))
})

test('a changed entry whose own hash was made to fit again is found at the next', async () => {
  const chain = await fiveEntries()
  await ask(`with before as (select hash from platform.audit_entry where number = 2)
    update platform.audit_entry e set action = 'test.undone', hash = platform.audit_hash_of(before.hash,
      jsonb_populate_record(e, '{"action": "test.undone"}'))
    from before where e.number = 3`)
  expect(await log()).toEqual(wrongAt(chain, 4))
})

test('an entry that was taken out of the middle is found', async () => {
  const chain = await fiveEntries()
  await ask('delete from platform.audit_entry where number = 3')
  expect(await log()).toEqual(wrongAt(chain, 4))
})

test('also when those after it were moved up', async () => {
  const chain = await fiveEntries()
  await ask('delete from platform.audit_entry where number = 3')
  await ask('update platform.audit_entry set number = 3 where number = 4')
  await ask('update platform.audit_entry set number = 4 where number = 5')
  expect(await log()).toEqual(wrongAt(chain, 3))
})

test('a tail that was cut off is found', async () => {
  const chain = await fiveEntries()
  await ask('delete from platform.audit_entry where number > 3')
  expect(await log()).toEqual(wrongAt(chain, 5))
})

test('a whole chain that was cut off is found', async () => {
  const chain = await fiveEntries()
  await ask('delete from platform.audit_entry')
  expect(await log()).toEqual(wrongAt(chain, 5))
})

test.each([6, 0, 9])('an entry that was put in as number %i is found', async (number) => {
  const chain = await fiveEntries()
  await ask(
    `insert into platform.audit_entry select e.chain, $1, now(), 'nobody', null, 'test.planted', 'thing', null, null,
       platform.audit_hash(e.hash, e.chain, $1, now(), 'nobody', null, 'test.planted', 'thing', null, null)
     from platform.audit_entry e where e.number = 5`,
    [number],
  )
  const { exit, lines } = await log()
  expect({ exit, lines: lines.length }).toEqual({ exit: 1, lines: 1 })
  expect(lines[0]).toContain(`in keten ${chain} is regel`)
})

test('entries in a chain that does not exist, and a chain whose head is gone, are found', async () => {
  const chain = await fiveEntries()
  await ask(
    "insert into platform.audit_entry values (32, 1, now(), 'nobody', null, 'test.planted', 'thing', null, null, '')",
  )
  expect((await log()).lines).toEqual([
    'MIS   Het logboek klopt niet: in keten 32, die niet bestaat, staan regels (1).',
  ])
  await ask('delete from platform.audit_head where chain = $1', [chain])
  expect((await log()).lines).toContain('MIS   Het logboek klopt niet: van de 32 ketens zijn er 31 over.')
})
