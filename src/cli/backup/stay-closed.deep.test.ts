// Covers: src/cli/backup, src/platform/backup
// Takes: 1 minute
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleDatabase } from '../../../tests/support/example.ts'
import { freshDatabase, type TestDatabase, testMasterKey } from '../../../tests/support/postgres.ts'
import { houseOn, tryCommand } from '../../../tests/support/try-command.ts'
import { keepBackupsUp } from '../../platform/backup/index.ts'
import { connect } from '../../platform/database/connect.ts'
import { withClient } from '../../platform/database/server/answer.ts'
import { deriveKey } from '../../platform/secrets/master-key.ts'

let house: TestDatabase
let shelf = ''
let backup = ''
beforeAll(async () => {
  house = await exampleDatabase()
  shelf = mkdtempSync(join(tmpdir(), 'kampvuur-closed-'))
  backup = await makeBackup()
})
afterAll(() => rmSync(shelf, { recursive: true, force: true }))

async function makeBackup() {
  const before = new Set(readdirSync(shelf))
  expect(await tryCommand(['backup', shelf], houseOn(house))).toMatchObject({ exit: 0, err: '' })
  const made = readdirSync(shelf).find((name) => name.startsWith('kampvuur-') && !before.has(name))
  return join(shelf, made ?? '')
}

const ask = async <Row = Record<string, unknown>>(
  sql: string,
  values: unknown[] = [],
  at = house.superuser,
) => withClient(at, async (client) => (await client.query(sql, values)).rows as Row[])

/** As the house does every five minutes, with the worker's own rights. */
async function keepUp() {
  const worker = connect(house.worker)
  try {
    await worker.write(undefined, ({ db }) => keepBackupsUp(db, deriveKey(testMasterKey, 'backup')))
  } finally {
    await worker.close()
  }
}

async function restored(from = backup, into?: TestDatabase) {
  const other = into ?? (await freshDatabase())
  const done = await tryCommand(['restore', from, '--replace'], houseOn(other))
  expect(done).toMatchObject({ exit: 0 })
  return other
}

/** Words that went out to everyone. */
async function published(): Promise<string> {
  const [words] = await ask<{ id: string }>(
    `select c.id from contributions.contribution c where c.audience = 'everyone' and c.state = 'confirmed'
       and not exists (select from platform.stays_closed s where s.subject_id = c.id) order by c.id limit 1`,
  )
  return words?.id ?? ''
}

const decide = (words: string, audience: string | null) =>
  ask(
    `insert into contributions.consent_entry (contribution_id, audience, decided_by_seat_id)
     select s.contribution_id, $2, s.speaker_seat_id from contributions.speaker s where s.contribution_id = $1`,
    [words, audience],
  )

const standing = async (words: string, at: TestDatabase) => {
  const [row] = await ask(
    `select c.audience, (select e.by_return from contributions.consent_entry e where e.contribution_id = c.id
       order by e.id desc limit 1) as "byReturn" from contributions.contribution c where c.id = $1`,
    [words],
    at.superuser,
  )
  return row
}

test('what was taken back since the copy is closed when it is put back, until its speaker chooses anew', async () => {
  const words = await published()
  await decide(words, null)
  await keepUp()
  expect(readFileSync(join(shelf, 'stays-closed'), 'utf8')).toContain(`contribution ${words} talk-on`)
  const other = await restored()
  expect(await standing(words, other)).toEqual({ audience: null, byReturn: true })
})

test('what was made smaller is closed too, for a copy does not know how far it may go', async () => {
  const words = await published()
  await decide(words, 'organisation')
  await keepUp()
  expect(await standing(words, await restored())).toEqual({ audience: null, byReturn: true })
})

test('a copy that was made after it knows it: a yes that came again stays', async () => {
  const words = await published()
  await decide(words, null)
  await decide(words, 'everyone')
  const after = await makeBackup()
  await keepUp()
  expect(await standing(words, await restored(after))).toEqual({ audience: 'everyone', byReturn: false })
  rmSync(after, { recursive: true })
})

test('what only went further is not on the list, and what nobody touched stays as it was', async () => {
  const [narrow] = await ask<{ id: string }>(
    "select id from contributions.contribution where audience = 'here' and state = 'confirmed' order by id limit 1",
  )
  const untouched = await published()
  await decide(narrow?.id ?? '', 'everyone')
  await keepUp()
  expect(readFileSync(join(shelf, 'stays-closed'), 'utf8')).not.toContain(narrow?.id)
  const other = await restored()
  expect(await standing(narrow?.id ?? '', other)).toEqual({ audience: 'here', byReturn: false })
  expect(await standing(untouched, other)).toEqual({ audience: 'everyone', byReturn: false })
})

test('a seat that was given up and a code that was ended stay so', async () => {
  const [seat] = await ask<{ id: string }>(
    'update circles.seat set ended_at = now() where id = (select min(id::text)::uuid from circles.seat where ended_at is null) returning id',
  )
  const [code] = await ask<{ id: string }>(
    'update circles.seat_code set ended_at = now() where id = (select min(id::text)::uuid from circles.seat_code where ended_at is null) returning id',
  )
  await keepUp()
  const other = await restored()
  for (const [table, row] of [
    ['circles.seat', seat],
    ['circles.seat_code', code],
  ] as const)
    expect(
      await ask(
        `select ended_at is not null as ended from ${table} where id = $1`,
        [row?.id],
        other.superuser,
      ),
    ).toEqual([{ ended: true }])
})

test('what whoever decides along said no to, what waited and was taken back, and a tie that ended stay so', async () => {
  const lasts = await ask<{ id: string; purpose: string; second: string; asked: string; code: Buffer }>(
    `select distinct on (e.contribution_id, e.purpose) e.contribution_id as id, e.purpose, e.second, e.asked,
       b.code_hash as code
     from contributions.consent_entry e join contributions.speaker s on s.contribution_id = e.contribution_id
     join contributions.beside b on b.seat_id = s.speaker_seat_id
     order by e.contribution_id, e.purpose, e.id desc`,
  )
  const agreed = lasts.find(({ second }) => second === 'yes')
  const waits = lasts.find(({ second, purpose }) => second === 'waits' && purpose === 'publish')
  await ask('select contributions.second_says($1, $2, false)', [agreed?.code, agreed?.asked])
  await ask(
    `insert into contributions.consent_entry (contribution_id, purpose, audience, decided_by_seat_id)
     select s.contribution_id, 'publish', null, s.speaker_seat_id from contributions.speaker s where s.contribution_id = $1`,
    [waits?.id],
  )
  await ask('update contributions.beside set ended_at = now() where code_hash = $1', [agreed?.code])
  await ask('delete from contributions.shown_beside')
  await keepUp()
  const other = await restored()
  for (const { id, purpose } of [agreed, waits].flatMap((one) => one ?? []))
    expect(
      await ask(
        `select audience, second, by_return as "byReturn" from contributions.consent_entry
         where contribution_id = $1 and purpose = $2 order by id desc limit 1`,
        [id, purpose],
        other.superuser,
      ),
    ).toEqual([{ audience: null, second: null, byReturn: true }])
  expect(
    await ask(
      `select b.ended_at is not null as ended, (select count(*)::int from contributions.shown_beside) as shown
       from contributions.beside b where b.code_hash = $1`,
      [agreed?.code],
      other.superuser,
    ),
  ).toEqual([{ ended: true, shown: 0 }])
})

test('what would help beside a no in a story, and was taken back since the copy, stays gone; the no stays', async () => {
  const [told] = await ask<{ id: string }>(
    "update stories.told_of set wishes = '{}' where wishes <> '{}' returning id",
  )
  expect(told).toBeDefined()
  await keepUp()
  const other = await restored()
  expect(
    await ask('select says, wishes from stories.told_of where id = $1', [told?.id], other.superuser),
  ).toEqual([{ says: 'no', wishes: [] }])
})

test('somebody elsewhere who was blocked since the copy stays so, by their hash alone; who was let in again does too', async () => {
  const [fresh] = await ask<{ id: string }>(
    `with key as (insert into platform.sealing_key (id, wrapped) values (gen_random_uuid(), 'x') returning id)
     insert into social_web.blocked (id, movement_id, kind, address_key, sealing_key_id, address)
     select gen_random_uuid(), c.id, 'person', sha256('somebody'), key.id, 'x' from circles.circle c, key
     where c.slug = 'een-stoel-erbij' returning id`,
  )
  const [ended] = await ask<{ id: string }>(
    "delete from social_web.blocked where kind = 'server' returning id",
  )
  expect(ended).toBeDefined()
  await keepUp()
  const other = await restored()
  expect(
    await ask(
      "select id, kind, address_key = sha256('somebody') as same, address from social_web.blocked",
      [],
      other.superuser,
    ),
  ).toEqual([{ id: fresh?.id, kind: 'person', same: true, address: null }])
})

test('the database that makes way knows it, also without a list, and a line that was cut short does no harm', async () => {
  const words = await published()
  await decide(words, null)
  writeFileSync(join(shelf, 'stays-closed'), `${words} contribution ${words.slice(0, 9)}`)
  await restored(backup, house)
  expect(await standing(words, house)).toEqual({ audience: null, byReturn: true })
})

test('a list that cannot be reached is said by the doctor, and written when it is back', async () => {
  const words = await published()
  await decide(words, null)
  await ask("update platform.stays_closed set at = now() - interval '20 minutes' where not again")
  await ask(
    "insert into platform.backup (id, made_at, place) values (gen_random_uuid(), now(), '/nowhere/kampvuur-1')",
  )
  expect((await tryCommand(['doctor'], houseOn(house))).out).toMatch(/MIS {3}De lijst naast \/nowhere/)
  await ask("update platform.backup set place = $1 where place = '/nowhere/kampvuur-1'", [backup])
  await keepUp()
  expect(readFileSync(join(shelf, 'stays-closed'), 'utf8')).toContain(words)
  expect((await tryCommand(['doctor'], houseOn(house))).out).not.toContain('De lijst naast')
})
