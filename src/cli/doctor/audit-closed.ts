import { type Ask, type Check, finding } from './check.ts'

const tables = ['platform.audit_entry', 'platform.audit_head']

/** Roles that could rewrite the audit log, or add to it past its own function. */
export async function auditWriters(
  ask: Ask,
  roles: readonly string[],
): Promise<{ role: string; name: string }[]> {
  return ask(
    `select r.rolname as role, t as name from pg_roles r, unnest($2::text[]) t
     where r.rolname = any ($1) and (has_table_privilege(r.oid, t, 'INSERT, UPDATE, DELETE, TRUNCATE, TRIGGER')
       or has_any_column_privilege(r.oid, t, 'INSERT, UPDATE'))
     order by 1, 2`,
    [roles, tables],
  )
}

export const auditClosed: Check = async ({ ask, runtimeRoles }) => {
  const writers = await auditWriters(ask, runtimeRoles)
  return finding(
    writers.map((values) => ({ key: 'audit.open', values })),
    { key: 'audit.closed' },
  )
}
