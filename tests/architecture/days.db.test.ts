import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '../support/postgres.ts'
import { asking, ourSchemas } from './rules/catalog.ts'

// The database keeps Greenwich time; people here count days by the clock on their wall. Between midnight and one, and in summer
// until two, the two name different days. So nothing asks the database for its own day: platform.day_of(now()) is the day here.

const root = join(import.meta.dirname, '..', '..')
const ownDay = /\bcurrent_date\b|\bnow\(\)\s*::\s*date|\bcurrent_timestamp\s*::\s*date/i

let owner: pg.Client
beforeAll(async () => {
  owner = new pg.Client({ connectionString: (await freshDatabase()).owner })
  await owner.connect()
})
afterAll(() => owner.end())

async function inDatabase(): Promise<string[]> {
  const rows = await asking(owner)<{ name: string; text: string | null }>(
    `select p.oid::regproc::text as name, coalesce(p.prosrc, '') || coalesce(pg_get_function_sqlbody(p.oid), '') as text
       from pg_proc p where p.pronamespace in ${ourSchemas}
     union all select d.adrelid::regclass::text, pg_get_expr(d.adbin, d.adrelid)
       from pg_attrdef d join pg_class c on c.oid = d.adrelid where c.relnamespace in ${ourSchemas}
     union all select k.conname, pg_get_constraintdef(k.oid) from pg_constraint k where k.connamespace in ${ourSchemas}
     union all select p.polname, concat(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
       from pg_policy p join pg_class c on c.oid = p.polrelid where c.relnamespace in ${ourSchemas}`,
  )
  return rows.filter(({ text }) => ownDay.test(text ?? '')).map(({ name }) => name)
}

test('no function, default, rule or policy asks the database for its own day', async () => {
  expect(await inDatabase()).toEqual([])
})

test.each([
  ['a function', 'create function platform.planted() returns date language sql as $$ select current_date $$'],
  ['a default', 'alter table platform.link add planted date default current_date'],
])('%s that does is found', async (_, statement) => {
  await owner.query('begin')
  await owner.query(statement)
  expect(await inDatabase()).toHaveLength(1)
  await owner.query('rollback')
})

test('no query or test does either', async () => {
  const found: string[] = []
  for await (const path of glob('{src,seeds,tests,bench}/**/*.{ts,tsx}', { cwd: root }))
    if (!path.endsWith('days.db.test.ts') && ownDay.test(await readFile(join(root, path), 'utf8')))
      found.push(path)
  expect(found).toEqual([])
})
