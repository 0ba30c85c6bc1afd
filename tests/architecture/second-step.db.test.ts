import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '../support/postgres.ts'

let client: pg.Client
beforeAll(async () => {
  client = new pg.Client({ connectionString: (await freshDatabase()).superuser })
  await client.connect()
})
afterAll(() => client.end())

/** Functions that look by themselves at which places somebody's account gives them, and not at whether more is asked there. */
const withoutAsking = async () =>
  (
    await client.query<{ name: string }>(
      `select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prosrc ~ 'circles\\.seat' and p.prosrc ~ 'person_id = [^;]*(current_person|actor\\[2\\])'
         and p.prosrc ~ '''(host|trusted)''' and p.prosrc !~ 'asks_more' order by 1`,
    )
  ).rows.map(({ name }) => name)

/** Around a fire nothing is asked: these are about a seat there. */
const atFires: readonly string[] = ['circles.settle_second_step']

test('where the place of a host counts, the second step that the circle asks counts too', async () => {
  expect(await withoutAsking()).toEqual(atFires)
})

test('finds a function that does not ask', async () => {
  await client.query(`create function public.forgot() returns setof uuid language sql as $$
    select s.circle_id from circles.seat s where s.person_id = platform.current_person() and s.role = 'host' $$`)
  expect(await withoutAsking()).toContain('public.forgot')
})
