// Covers: src/platform/backup, src/modules/stories/migrations, src/modules/stories/people-in-it, src/modules/stories/held
// Takes: 1 minute
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
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

// What somebody said about a story after a copy was made, when that copy is put back: closed stays closed.

let house: TestDatabase
let other: TestDatabase
let shelf = ''
const ask = async <Row = Record<string, unknown>>(
  sql: string,
  values: unknown[] = [],
  at = house.superuser,
) => withClient(at, async (client) => (await client.query(sql, values)).rows as Row[])
const there = <Row = Record<string, unknown>>(sql: string, values: unknown[] = []) =>
  ask<Row>(sql, values, other.superuser)

const drafts: string[] = []
const read: string[] = []
const people: Record<string, string> = {}
let reader = ''
let shared = ''

/** Somebody in a story, asked about the text as it stands, and what they said. */
async function told(name: string, story: string | undefined, says: string | null = null) {
  const [row] = await ask<{ id: string }>(
    `insert into stories.told_of (id, story_id, name, code_hash, asked_number, asked_audience, says, said_number, said_audience, said_on)
     select gen_random_uuid(), s.id, 'x', sha256(gen_random_uuid()::text::bytea), v.number, 'everyone', $2::text,
       case when $2::text is not null then v.number end, case when $2::text is not null then 'everyone' end, platform.day_of(now())
     from stories.story s join lateral (select max(number) as number from stories.version where story_id = s.id) v on true
     where s.id = $1 returning id`,
    [story, says],
  )
  people[name] = row?.id ?? ''
}
const answer = (name: string, says: 'yes' | 'no') =>
  ask(
    `update stories.told_of set says = $2, said_number = asked_number, said_audience = asked_audience,
       said_on = platform.day_of(now()) where id = $1`,
    [people[name], says],
  )
/** Whoever shared something changes it. */
async function asSharer(sql: string, values: unknown[] = []) {
  await ask('alter table stories.shared disable trigger shared_stays')
  const rows = await ask<{ id: string }>(sql, values)
  await ask('alter table stories.shared enable trigger shared_stays')
  return rows
}
const hold = (story: string | undefined, objection: string | null = null) =>
  ask(
    `with key as (insert into platform.sealing_key (id, wrapped) values (gen_random_uuid(), 'x') returning id),
       held as (insert into stories.held (id, story_id, movement_id, objection_id, sealing_key_id, reason, until_on, was)
         select gen_random_uuid(), p.story_id, p.movement_id, $2::uuid, key.id, 'x', platform.day_of(now()) + 9, to_jsonb(p)
         from stories.published p, key where p.story_id = $1)
     delete from stories.published where story_id = $1`,
    [story, objection],
  )
const objection = async (story: string | undefined) => {
  const [row] = await ask<{ id: string }>(
    `with key as (insert into platform.sealing_key (id, wrapped) values (gen_random_uuid(), 'x') returning id)
     insert into stories.objection (id, story_id, movement_id, sealing_key_id, said, wish, long_hash, short_hash)
     select gen_random_uuid(), s.id, s.movement_id, key.id, 'x', 'talk', uuid_send(key.id), uuid_send(key.id)
     from stories.story s, key where s.id = $1 returning id`,
    [story],
  )
  return row?.id ?? ''
}

beforeAll(async () => {
  house = await exampleDatabase()
  shelf = mkdtempSync(join(tmpdir(), 'kampvuur-stories-'))
  const stories = await ask<{ id: string; read: boolean }>(
    `select s.id, p.id is not null as read from stories.story s left join stories.published p on p.story_id = s.id
     where not exists (select from stories.told_of t where t.story_id = s.id)
       and not exists (select from stories.held h where h.story_id = s.id)
       and not exists (select from stories.shared x where x.story_id = s.id) order by s.begun_at, s.id`,
  )
  read.push(...stories.filter((one) => one.read).map(({ id }) => id))
  drafts.push(...read.splice(0, 3))
  await ask('delete from stories.published where story_id = any($1)', [drafts])
  await told('silent', drafts[0])
  await told('beside', drafts[0])
  await told('later', drafts[1])
  await told('turned', drafts[2])
  await told('agreed', drafts[2], 'yes')
  await told('again', drafts[2], 'no')
  await ask(
    `update stories.told_of set along_id = id, along_hash = code_hash, along_until = platform.day_of(now()) + 9 where id = $1`,
    [people.beside],
  )
  const [reads] = await ask<{ id: string }>(
    `insert into stories.reader (id, story_id, person_id, title, name, reads)
     select gen_random_uuid(), $1, p.id, 'x', 'x', true from people.person p
     where not exists (select from stories.writer w where w.story_id = $1 and w.person_id = p.id) order by p.id limit 1 returning id`,
    [drafts[0]],
  )
  reader = reads?.id ?? ''
  // What its sharer chose stands here as theirs does.
  const [moment] = await asSharer(
    `update stories.shared set audience = 'everyone', step = 'proposed', proposal = 'x'
     where id = (select id from stories.shared where story_id is null order by shared_on, id limit 1) returning id`,
  )
  shared = moment?.id ?? ''
  people.objects = await objection(read[0])

  expect(await tryCommand(['backup', shelf], houseOn(house))).toMatchObject({ exit: 0, err: '' })

  await answer('silent', 'no')
  await ask(
    `insert into stories.version (story_id, number, content)
     select story_id, max(number) + 1, 'x' from stories.version where story_id = $1 group by story_id`,
    [drafts[1]],
  )
  await ask('update stories.told_of set asked_number = asked_number + 1 where id = $1', [people.later])
  await answer('later', 'no')
  await answer('turned', 'no')
  await answer('turned', 'yes')
  await answer('agreed', 'no')
  await answer('again', 'yes')
  await answer('again', 'no')
  await ask(
    'update stories.told_of set along_id = null, along_hash = null, along_until = null where id = $1',
    [people.beside],
  )
  await asSharer("update stories.shared set audience = 'movement' where id = $1 returning id", [shared])
  await hold(read[0], people.objects)
  await hold(read[1], await objection(read[1]))
  await hold(read[2])
  await ask(`select stories.end_hold(id, 'taken-away') from stories.held where story_id = $1`, [read[2]])

  for (const story of read.slice(3, 5))
    await ask(
      `insert into stories.kept_away (id, story_id, movement_id) select gen_random_uuid(), id, movement_id from stories.story where id = $1`,
      [story],
    )
  await ask('delete from stories.kept_away where story_id = $1', [read[4]])

  const worker = connect(house.worker)
  await worker.write(undefined, ({ db }) => keepBackupsUp(db, deriveKey(testMasterKey, 'backup')))
  await worker.close()
  const made = readdirSync(shelf).find((name) => name.startsWith('kampvuur-')) ?? ''
  other = await freshDatabase()
  expect(await tryCommand(['restore', join(shelf, made), '--replace'], houseOn(other))).toMatchObject({
    exit: 0,
  })
}, 300_000)
afterAll(() => rmSync(shelf, { recursive: true, force: true }))

const saidBy = async (name: string) => {
  const [row] = await there(
    `select t.says, t.said_number = v.number as latest, t.asked_number = v.number as asked from stories.told_of t
     join lateral (select max(number) as number from stories.version where story_id = t.story_id) v on true where t.id = $1`,
    [people[name]],
  )
  return row
}

test('a no to a text that the copy has holds: nobody else who is asked reads it, nor who reads along', async () => {
  expect(await saidBy('silent')).toEqual({ says: 'no', latest: true, asked: true })
  expect(
    await there('select stories.closed_by_a_no(t) as closed from stories.told_of t where t.id = $1', [
      people.beside,
    ]),
  ).toEqual([{ closed: true }])
  expect(
    await there(
      `select stories.closed_to_reader(r) as closed, stories.got_no_since(r) as untitled, got_no_of as of
       from stories.reader r where r.id = $1`,
      [reader],
    ),
  ).toEqual([{ closed: true, untitled: true, of: [people.silent] }])
})

test('a no to a text that came after the copy holds for what the copy has', async () => {
  expect(await saidBy('later')).toEqual({ says: 'no', latest: true, asked: true })
})

test('so does a no after a yes, and one that was taken back and said again; what became a yes is asked as in the copy', async () => {
  expect([await saidBy('agreed'), await saidBy('again'), await saidBy('turned')]).toMatchObject([
    { says: 'no' },
    { says: 'no' },
    { says: null },
  ])
})

test('a no that came with a return is ended as any other, and the next return knows', async () => {
  await there("update stories.told_of set says = 'yes', said_number = asked_number where id = $1", [
    people.silent,
  ])
  expect(
    await there(
      `select count(*)::int as ended from platform.stays_closed e join platform.stays_closed c on c.id = e.subject_id
       where e.kind = 'told-no-ended' and c.kind = 'told-no' and c.subject_id = $1`,
      [people.silent],
    ),
  ).toEqual([{ ended: 1 }])
  await there('select stories.no_again($1)', [people.silent])
  expect(await saidBy('silent')).toMatchObject({ says: 'yes' })
})

test('a story that was held since is held for the rest of its days, without its reason; an answer still ends it', async () => {
  const rows = await there<{ story: string }>(
    `select h.story_id as story, h.objection_id as objection, h.until_on - platform.day_of(now()) as days, h.reason,
       h.ended_on as ended, exists (select from stories.published p where p.story_id = h.story_id) as read
     from stories.held h where h.story_id = any($1)`,
    [read.slice(0, 3)],
  )
  const held = { days: 9, reason: null, ended: null, read: false }
  expect(rows.find(({ story }) => story === read[0])).toEqual({
    ...held,
    story: read[0],
    objection: people.objects,
  })
  // What somebody said after the copy is not in it.
  expect(rows.find(({ story }) => story === read[1])).toEqual({ ...held, story: read[1], objection: null })
  expect(rows).toHaveLength(2)
  await there("select stories.end_hold(id, 'back') from stories.held where story_id = $1", [read[0]])
  expect(await there('select ended_as as how from stories.held where story_id = $1', [read[0]])).toEqual([
    { how: 'gone' },
  ])
})

test('a story that two kept away for good since is kept away, and not where two undid that', async () => {
  expect(
    await there<{ story_id: string }>(
      'select story_id, sealing_key_id from stories.kept_away where story_id = any($1)',
      [read.slice(3, 5)],
    ),
  ).toEqual([{ story_id: read[3], sealing_key_id: null }])
  expect(await there('select from stories.published where story_id = any($1)', [read.slice(3, 5)])).toEqual(
    [],
  )
})

test('a code to read along that was ended opens nothing, and what was shared goes no further than it may', async () => {
  expect(await there('select along_id from stories.told_of where id = $1', [people.beside])).toEqual([
    { along_id: null },
  ])
  expect(await there('select audience, step from stories.shared where id = $1', [shared])).toEqual([
    { audience: 'nearby', step: 'waits' },
  ])
})
