import type { Ask } from '../../../src/cli/doctor/check.ts'
import { ourSchemas } from './catalog.ts'

interface Definer {
  name: string
  path: string | null
  open: boolean
  powerful: boolean
}

/**
 * Functions that act as their owner and could be made to do something else: without a pinned search_path (or with one
 * in which somebody's own schema, or the temporary one, comes first), open to everybody, or owned by a superuser.
 */
export async function looseDefiners(ask: Ask): Promise<string[]> {
  const definers = await ask<Definer>(
    `select p.oid::regprocedure::text as name,
       (select substr(c, 13) from unnest(p.proconfig) c where c like 'search\\_path=%') as path,
       exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0) as open,
       (select r.rolsuper or r.rolbypassrls from pg_roles r where r.oid = p.proowner) as powerful
     from pg_proc p where p.prosecdef and p.pronamespace in ${ourSchemas} order by 1`,
  )
  return definers.flatMap(({ name, path, open, powerful }) => [
    ...(pinned(path) ? [] : [`${name}: search_path ${path ?? 'not pinned'}`]),
    ...(open ? [`${name}: open to everybody`] : []),
    ...(powerful ? [`${name}: owned by a superuser`] : []),
  ])
}

/** Only the system's own names, then, last, the temporary ones: everything of ours is written with its schema. */
const pinned = (path: string | null) => path?.replaceAll(' ', '') === 'pg_catalog,pg_temp'
