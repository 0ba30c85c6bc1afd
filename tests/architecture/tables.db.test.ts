import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditWriters } from '../../src/cli/doctor/audit-closed.ts'
import type { Ask } from '../../src/cli/doctor/check.ts'
import { powers } from '../../src/cli/doctor/roles.ts'
import { unguarded, withoutRules } from '../../src/cli/doctor/tables.ts'
import { loginRole, PURPOSES } from '../../src/platform/database/server/address.ts'
import { withClient } from '../../src/platform/database/server/answer.ts'
import { freshDatabase, type TestDatabase } from '../support/postgres.ts'
import { bareCalls } from './rules/bare-calls.ts'
import { asking } from './rules/catalog.ts'
import { looseDefiners } from './rules/loose-definers.ts'

let database: TestDatabase
let owner: pg.Client
let superuser: pg.Client
beforeAll(async () => {
  database = await freshDatabase()
  owner = new pg.Client({ connectionString: database.owner })
  superuser = new pg.Client({ connectionString: database.superuser })
  await Promise.all([owner.connect(), superuser.connect()])
})
afterAll(() => Promise.all([owner.end(), superuser.end()]))

/** What a rule finds once this is planted, by the owner as a migration would; it is gone again afterwards. */
async function planted<T>(sql: string, rule: (ask: Ask) => Promise<T>, client = owner): Promise<T> {
  await client.query('begin')
  try {
    await client.query(sql)
    return await rule(asking(client))
  } finally {
    await client.query('rollback')
  }
}

const runtimeRoles = () => {
  const name = new URL(database.web).pathname.slice(1)
  return PURPOSES.flatMap((purpose) => [`kampvuur_${purpose}`, loginRole(purpose, name)])
}

describe('every table is under row-level security, or listed with a reason', () => {
  test('holds', async () => {
    expect(await unguarded(asking(owner))).toEqual([])
  })

  test('what is listed is there, and closed to every role of the house', async () => {
    for (const [name, reason] of Object.entries(withoutRules)) {
      expect(reason.length).toBeGreaterThan(20)
      const { rows } = await superuser.query(
        `select c.relrowsecurity as guarded, r.rolname as role from pg_class c
         left join pg_roles r on r.rolname = any ($2) and has_table_privilege(r.oid, c.oid, 'select, insert, update, delete')
         where c.oid = $1::regclass`,
        [name, runtimeRoles()],
      )
      expect(rows, name).toEqual([{ guarded: false, role: null }])
    }
  })

  test.each([
    ['a table', 'create table circles.planted (x int)', 'circles.planted'],
    [
      'a table in a new schema',
      'create schema planted; create table planted.planted (x int)',
      'planted.planted',
    ],
    ['a table in public', 'create table public.planted (x int)', 'public.planted'],
    ['a partition', 'create table circles.parts (x int) partition by list (x)', 'circles.parts'],
    [
      'a table where it was switched off',
      'alter table people.person disable row level security',
      'people.person',
    ],
    [
      'a view with its owner’s eyes',
      'create view people.planted as select * from people.person',
      'people.planted',
    ],
    ['a copy', 'create materialized view people.planted as select * from people.person', 'people.planted'],
  ])('finds %s', async (_, sql, name) => {
    expect(await planted(sql, unguarded)).toContain(name)
  })

  test('a view with the eyes of who looks is fine', async () => {
    const sql = 'create view people.planted with (security_invoker) as select * from people.person'
    expect(await planted(sql, unguarded)).toEqual([])
  })
})

describe('no policy asks a function of ours for every row', () => {
  test('holds', async () => {
    expect(await bareCalls(asking(owner))).toEqual([])
  })

  const helper = `create function circles.mine(circle uuid) returns boolean language sql stable as 'select true';
    create function circles.yes() returns boolean language sql stable as 'select true';`
  test.each([
    ['a call with the row', 'circles.mine(id)'],
    ['a bare call', 'circles.yes()'],
    ['a call hidden in a SELECT', '(select circles.mine(id))'],
    ['a call hidden in a subquery', 'exists (select 1 from circles.seat s where circles.mine(s.circle_id))'],
    ['a call in a list of rows', 'id in (select circles.my_circles() from circles.seat)'],
    ['a call inside a call', 'id in (select coalesce(x, x) from circles.my_circles() x where circles.yes())'],
    ['a case', "case when kind = 'fire' then circles.yes() else false end"],
  ])('finds %s', async (_, condition) => {
    const sql = `${helper} create policy planted on circles.circle for select to kampvuur_web using (${condition})`
    expect(await planted(sql, bareCalls)).toContainEqual(
      expect.stringMatching(/^circles\.circle planted: circles\./),
    )
  })

  test.each(['id in (select circles.my_circles())', '(select circles.yes()) and not announced'])(
    'asked once is fine: %s',
    async (condition) => {
      const table = condition.includes('announced') ? 'dialogues.dialogue' : 'circles.circle'
      const sql = `${helper} create policy planted on ${table} for select to kampvuur_web using (${condition})`
      expect(await planted(sql, bareCalls)).toEqual([])
    },
  )
})

describe('functions that act as their owner cannot be turned', () => {
  test('holds', async () => {
    expect(await looseDefiners(asking(owner))).toEqual([])
  })

  const definer = (more: string) =>
    `create function circles.planted() returns int language sql security definer ${more} as 'select 1';`
  const closed = 'revoke all on function circles.planted() from public;'
  const pinned = 'set search_path = pg_catalog, pg_temp'
  test.each([
    ['no search_path', definer('') + closed, 'search_path not pinned'],
    ['pg_temp not named', `${definer('set search_path = pg_catalog')}${closed}`, 'search_path pg_catalog'],
    [
      'pg_temp first',
      `${definer('set search_path = pg_temp, pg_catalog')}${closed}`,
      'search_path pg_temp, pg_catalog',
    ],
    [
      'a schema of who calls',
      `${definer('set search_path = "$user", pg_temp')}${closed}`,
      'search_path "$user", pg_temp',
    ],
    ['open to everybody', definer(pinned), 'open to everybody'],
    [
      'granted to everybody',
      `${definer(pinned)}${closed} grant execute on function circles.planted() to public`,
      'open to everybody',
    ],
  ])('finds %s', async (_, sql, what) => {
    expect(await planted(sql, looseDefiners)).toEqual([`circles.planted(): ${what}`])
  })

  test('finds one that a superuser owns', async () => {
    expect(await planted(definer(pinned) + closed, looseDefiners, superuser)).toEqual([
      'circles.planted(): owned by a superuser',
    ])
  })

  test('a closed one is fine', async () => {
    expect(await planted(definer(pinned) + closed, looseDefiners)).toEqual([])
  })
})

describe('the audit log is only added to, by its own function', () => {
  test('no role may do anything else', async () => {
    expect(await auditWriters(asking(owner), runtimeRoles())).toEqual([])
    expect(await powers(asking(owner), runtimeRoles())).toEqual([])
  })

  test.each([['update'], ['delete'], ['truncate'], ['insert'], ['update (action)'], ['trigger']])(
    'finds a role that may %s',
    async (right) => {
      const sql = `grant ${right} on platform.audit_entry to kampvuur_worker`
      const found = await planted(sql, (ask) => auditWriters(ask, runtimeRoles()))
      expect(found).toContainEqual({ role: 'kampvuur_worker', name: 'platform.audit_entry' })
      expect(found).toHaveLength(2) // the role that signs in has it too
    },
  )

  test.each(PURPOSES)('the %s role is refused', async (purpose) => {
    await withClient(database[purpose], async (client) => {
      await client.query("select platform.audit('test.done', 'thing', null, null)")
      for (const attempt of [
        "update platform.audit_entry set action = 'x'",
        'delete from platform.audit_entry',
        'truncate platform.audit_entry',
        "insert into platform.audit_entry values (0, 99, now(), 'x', null, 'x', 'x', null, null, '')",
        'update platform.audit_head set number = 0',
        'alter table platform.audit_entry disable row level security',
        'drop table platform.audit_entry cascade',
        'alter table platform.audit_entry disable trigger all',
        'select platform.audit_verify()',
      ])
        await expect(client.query(attempt), attempt).rejects.toThrow(/permission denied|must be owner/)
    })
  })
})
