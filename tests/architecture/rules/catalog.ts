import type pg from 'pg'
import type { Ask } from '../../../src/cli/doctor/check.ts'

/** Asks through one connection, so that a planted violation is seen before it is rolled back. */
export const asking =
  (client: pg.ClientBase): Ask =>
  async <Row>(text: string, values: readonly unknown[] = []) =>
    (await client.query(text, [...values])).rows as Row[]

/** Schemas that are ours: their owner owns `platform` too, or something of ours stands in them. */
export const ourSchemas = `(select n.oid from pg_namespace n
  where n.nspowner = (select nspowner from pg_namespace where nspname = 'platform')
    and n.nspname !~ '^pg_' and n.nspname <> 'information_schema')`
