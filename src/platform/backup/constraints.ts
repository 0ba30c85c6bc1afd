import type pg from 'pg'
import { ours, quoted } from './tables.ts'

interface Constraint {
  table: string
  name: string
  definition: string
}

interface Trigger {
  table: string
  name: string
}

/**
 * Takes away what looks from one table to another, so that tables are filled in any order.
 * @returns what puts it back: every row is then looked at again.
 */
export async function setLinksAside(client: pg.Client): Promise<() => Promise<void>> {
  const { rows } = await client.query<Constraint>(
    `select n.nspname || '.' || c.relname as table, f.conname as name, pg_get_constraintdef(f.oid) as definition
     from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
     where f.contype = 'f' and f.conparentid = 0 and ${ours}`,
  )
  const each = (change: (found: Constraint) => string) => async () => {
    for (const found of rows)
      await client.query(`alter table ${quoted(client, found.table)} ${change(found)}`)
  }
  const id = (name: string) => client.escapeIdentifier(name)
  await each(({ name }) => `drop constraint ${id(name)}`)()
  return each(({ name, definition }) => `add constraint ${id(name)} ${definition}`)
}

/** Silences our own triggers: what they would do is in the rows already. @returns what lets them speak again. */
export async function silenceTriggers(client: pg.Client): Promise<() => Promise<void>> {
  const { rows } = await client.query<Trigger>(
    `select n.nspname || '.' || c.relname as table, t.tgname as name
     from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
     where not t.tgisinternal and t.tgparentid = 0 and t.tgenabled = 'O' and ${ours}`,
  )
  const all = async (does: 'disable' | 'enable') => {
    for (const { table, name } of rows)
      await client.query(
        `alter table ${quoted(client, table)} ${does} trigger ${client.escapeIdentifier(name)}`,
      )
  }
  await all('disable')
  return () => all('enable')
}
