import { withClient } from '../../database/server/answer.ts'
import { ours, quoted, speakPlainly, tablesOf } from '../tables.ts'

/** What every table holds, each row as text, in an order of its own. */
export type Answers = Record<string, string[]>

export async function everyRow(superuser: string): Promise<Answers> {
  return withClient(superuser, async (client) => {
    await speakPlainly(client)
    const found: Answers = {}
    for (const { name } of await tablesOf(client)) {
      const { rows } = await client.query<{ row: string }>(
        `select t::text as row from ${quoted(client, name)} t order by 1`,
      )
      found[name] = rows.map(({ row }) => row)
    }
    return found
  })
}

/**
 * How tables hang together: columns, constraints, triggers, indexes, policies, functions and grants. What is in the function
 * of the links, as in their view, is written by the next start.
 */
export async function layoutOf(superuser: string): Promise<unknown[]> {
  return withClient(superuser, async (client) => {
    const { rows } = await client.query(
      `select 'relation' as kind, n.nspname || '.' || c.relname as name, concat(c.relkind, c.relrowsecurity, c.relacl) as what
         from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours}
       union all select 'column', n.nspname || '.' || c.relname || '.' || a.attname,
           concat(format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attacl)
         from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
         where a.attnum > 0 and not a.attisdropped and ${ours}
       union all select 'constraint', n.nspname || '.' || f.conname, pg_get_constraintdef(f.oid)
         from pg_constraint f join pg_namespace n on n.oid = f.connamespace where ${ours}
       union all select 'trigger', n.nspname || '.' || t.tgname, concat(pg_get_triggerdef(t.oid), t.tgenabled)
         from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
         where not t.tgisinternal and ${ours}
       union all select 'index', n.nspname || '.' || c.relname, pg_get_indexdef(c.oid)
         from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('i', 'I') and ${ours}
       union all select 'policy', schemaname || '.' || tablename || '.' || policyname, concat(roles, cmd, qual, with_check)
         from pg_policies
       union all select 'function', n.nspname || '.' || p.proname, concat(case when p.proname <> 'linkable_of' then pg_get_functiondef(p.oid) end, p.proacl)
         from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${ours}
       order by 1, 2, 3`,
    )
    return rows
  })
}
