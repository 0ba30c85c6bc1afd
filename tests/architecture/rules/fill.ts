import type pg from 'pg'
import { ourSchemas } from './catalog.ts'

interface Column {
  table: string
  name: string
  type: string
  required: boolean
}

/**
 * Puts two rows into every table of ours: one with only what must be there, one with everything. Whatever they mean, no
 * rule may show them to somebody who is nobody. Needs a superuser, for it looks away from references and checks.
 * @returns the tables, each with how many rows it holds now.
 */
export async function fillEveryTable(superuser: pg.Client): Promise<Map<string, number>> {
  const columns = await tableColumns(superuser)
  const tables = [...new Set(columns.map(({ table }) => table))]
  await superuser.query('set session_replication_role = replica')
  await dropChecks(superuser)
  const held = new Map<string, number>()
  for (const table of tables) {
    const all = columns.filter((column) => column.table === table)
    await insert(
      superuser,
      table,
      all.filter(({ required }) => required),
    )
    await insert(superuser, table, all)
    const { rows } = await superuser.query<{ count: number }>(`select count(*)::int as count from ${table}`)
    held.set(table, rows[0]?.count ?? 0)
  }
  await superuser.query('reset session_replication_role')
  return held
}

async function tableColumns(client: pg.Client): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `select c.oid::regclass::text as table, quote_ident(a.attname) as name, a.atttypid::regtype::text as type,
       a.attnotnull and not a.atthasdef as required
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and not c.relispartition and a.attnum > 0 and not a.attisdropped
       and a.attidentity = '' and a.attgenerated = '' and c.relnamespace in ${ourSchemas}
       and c.relnamespace <> 'pgboss'::regnamespace
     order by 1, a.attnum`,
  )
  return rows
}

async function dropChecks(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ drop: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop from pg_constraint
     where contype = 'c' and conrelid <> 0 and connamespace in ${ourSchemas}
       and connamespace <> 'pgboss'::regnamespace`,
  )
  for (const { drop } of rows) await client.query(drop)
}

async function insert(client: pg.Client, table: string, columns: readonly Column[]): Promise<void> {
  const names = columns.map(({ name }) => name).join(', ')
  const values = columns.map(({ type }) => sample(type)).join(', ')
  const row = columns.length > 0 ? `(${names}) values (${values})` : 'default values'
  await client.query(`insert into ${table} ${row} on conflict do nothing`)
}

/** Something of this type; never the words that open something to everybody. */
function sample(type: string): string {
  if (type.endsWith('[]')) return "'{}'"
  if (type === 'uuid') return 'gen_random_uuid()'
  if (type === 'bytea') return 'uuid_send(gen_random_uuid())'
  if (type === 'boolean') return 'false'
  if (type === 'jsonb') return "'{}'"
  if (type === 'tsvector') return "'x'"
  if (type === 'date') return 'platform.day_of(now()) + 1'
  if (type.startsWith('timestamp')) return "now() + interval '1 hour'"
  if (/int|numeric/.test(type)) return '(random() * 30000)::int'
  return "'x' || gen_random_uuid()"
}
