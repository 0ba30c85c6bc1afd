import { type Ask, type Check, finding } from './check.ts'

/** Tables without row-level security, each with the reason why it needs none. */
export const withoutRules: Readonly<Record<string, string>> = {
  'migrations.done': 'names of migrations; no runtime role may come here',
}

const ours = "(select nspowner from pg_namespace where nspname = 'platform')"

/**
 * Relations of ours through which rows could be seen past row-level security: tables where it is off, and views that
 * look with their owner's eyes. Those listed in `withoutRules` are left out.
 */
export async function unguarded(ask: Ask): Promise<string[]> {
  const rows = await ask<{ schema: string; name: string }>(
    `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where (n.nspowner = ${ours} or c.relowner = ${ours}) and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
       and ((c.relkind in ('r', 'p', 'f') and not c.relrowsecurity) or c.relkind = 'm'
         or (c.relkind = 'v' and not coalesce(c.reloptions, '{}') && '{security_invoker=true,security_invoker=on}'))
     order by 1, 2`,
  )
  return rows.map(({ schema, name }) => `${schema}.${name}`).filter((name) => !withoutRules[name])
}

export const tables: Check = async ({ ask }) => {
  const found = await unguarded(ask)
  return finding(
    found.map((name) => ({ key: 'tables.unguarded', values: { name } })),
    { key: 'tables.fine' },
  )
}
