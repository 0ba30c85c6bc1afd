import { StartProblem } from '../../start/start-problem.ts'
import { groupRole, PURPOSES, type Purpose } from './address.ts'
import { withClient } from './answer.ts'

type Found = { role: string; version: number; powerful: string | null; owns: boolean; joined: boolean }

/**
 * Checks that what the runtime addresses can see is limited: row-level security does not hold for superusers,
 * for BYPASSRLS, or for the owner of the tables. Throws StartProblem.
 */
export async function refusePowerful(addresses: Record<Purpose, string>): Promise<void> {
  for (const purpose of PURPOSES) {
    const found = await look(addresses[purpose], groupRole(purpose))
    const complaint = complain(found, groupRole(purpose))
    if (complaint) throw new StartProblem(complaint)
  }
}

async function look(address: string, group: string): Promise<Found | undefined> {
  const { rows } = await withClient(address, (client) =>
    client.query<Found>(
      `SELECT current_user AS role,
        current_setting('server_version_num')::int AS version,
        (SELECT CASE WHEN rolsuper THEN 'SUPERUSER' ELSE 'BYPASSRLS' END FROM pg_roles
          WHERE (rolsuper OR rolbypassrls) AND pg_has_role(current_user, oid, 'MEMBER') LIMIT 1) AS powerful,
        (SELECT pg_has_role(current_user, datdba, 'MEMBER') FROM pg_database
          WHERE datname = current_database()) AS owns,
        EXISTS (SELECT FROM pg_roles WHERE rolname = $1 AND pg_has_role(current_user, oid, 'USAGE')) AS joined`,
      [group],
    ),
  )
  return rows[0]
}

function complain(found: Found | undefined, group: string): string | null {
  if (!found) return 'The database does not say who we are.'
  const { role, version, powerful, owns, joined } = found
  if (version < 150_000) return 'Kampvuur needs PostgreSQL 15 or newer.'
  if (powerful)
    return `Role "${role}" has ${powerful} rights and would see everything: give a role without them.`
  if (owns) return `Role "${role}" owns the database and would see everything: give a role that owns nothing.`
  if (!joined)
    return `Role "${role}" lacks its rights: let an administrator run: GRANT ${group} TO "${role}";`
  return null
}
