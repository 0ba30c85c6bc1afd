import { type Ask, type Check, finding } from './check.ts'

/**
 * What the house's roles may do beyond reading and writing what they were granted. Row-level security holds neither
 * for superusers and BYPASSRLS nor for owners; making roles or databases is a way to become one of those.
 */
export async function powers(ask: Ask, roles: readonly string[]): Promise<{ role: string; right: string }[]> {
  return ask(
    `with runtime as (select * from pg_roles where rolname = any ($1)),
     reach as (
       select r.rolname as role, p.* from runtime r join pg_roles p on pg_has_role(r.oid, p.oid, 'MEMBER'))
     select distinct role, "right" from (
       select role, unnest(array[
         case when rolsuper then 'SUPERUSER' end, case when rolbypassrls then 'BYPASSRLS' end,
         case when rolcreaterole then 'CREATEROLE' end, case when rolcreatedb then 'CREATEDB' end,
         case when rolreplication then 'REPLICATION' end]) as "right" from reach
       union all
       select r.rolname, 'OWNER' from runtime r
       where exists (select from pg_class c where c.relowner <> 10 and pg_has_role(r.oid, c.relowner, 'MEMBER'))
         or exists (select from pg_proc f where f.proowner <> 10 and pg_has_role(r.oid, f.proowner, 'MEMBER'))
         or exists (select from pg_namespace n where n.nspowner <> 10 and n.nspname !~ '^pg_(toast_)?temp'
           and pg_has_role(r.oid, n.nspowner, 'MEMBER'))
         or exists (select from pg_database d where d.datname = current_database() and pg_has_role(r.oid, d.datdba, 'MEMBER'))
     ) found where "right" is not null order by 1, 2`,
    [roles],
  )
}

export const roles: Check = async ({ ask, runtimeRoles }) => {
  const found = await powers(ask, runtimeRoles)
  const known = await ask<{ role: string }>('select rolname as role from pg_roles where rolname = any ($1)', [
    runtimeRoles,
  ])
  const missing = runtimeRoles.filter((name) => !known.some(({ role }) => role === name))
  return finding(
    [
      ...missing.map((role) => ({ key: 'roles.missing' as const, values: { role } })),
      ...found.map((values) => ({ key: 'roles.powerful' as const, values })),
    ],
    { key: 'roles.fine' },
  )
}
