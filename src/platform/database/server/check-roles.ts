import { StartProblem } from '../../start/start-problem.ts'
import { groupRole, PURPOSES, type Purpose } from './address.ts'
import { withClient } from './answer.ts'

type Runtime = Record<Purpose, string>

type Found = { role: string; version: number; powerful: string | null; owns: boolean; joined: boolean }

/**
 * Checks that the runtime roles see what is granted to their purpose and nothing else. Throws StartProblem.
 */
export async function checkRuntimeRoles(addresses: Runtime): Promise<void> {
  for (const { found, group } of await refusePowerful(addresses)) {
    if (!found.joined) {
      throw new StartProblem(
        `Role "${found.role}" lacks its rights: let an administrator make the role ${group} (NOLOGIN) if it is missing, and run: GRANT ${group} TO "${found.role}";`,
      )
    }
  }
}

/**
 * Row-level security does not hold for superusers, for BYPASSRLS, or for who owns the tables.
 * @returns what was found of the roles: each is asked once, as a connection is what takes time here
 */
export async function refusePowerful(addresses: Runtime): Promise<{ found: Found; group: string }[]> {
  const roles: { found: Found; group: string }[] = []
  for (const purpose of PURPOSES) {
    const group = groupRole(purpose)
    const found = await look(addresses[purpose], group)
    const complaint = complain(found)
    if (complaint) throw new StartProblem(complaint)
    roles.push({ found, group })
  }
  return roles
}

function complain({ role, version, powerful, owns }: Found): string | null {
  if (version < 150_000) return 'Kampvuur needs PostgreSQL 15 or newer.'
  if (powerful)
    return `Role "${role}" has ${powerful} rights and would see everything: give a role without them.`
  if (owns) return `Role "${role}" owns the database and would see everything: give a role that owns nothing.`
  return null
}

async function look(address: string, group: string): Promise<Found> {
  const { rows } = await withClient(address, (client) => client.query<Found>(QUESTION, [group]))
  if (!rows[0]) throw new StartProblem('The database does not say who we are.')
  return rows[0]
}

const QUESTION = `SELECT current_user AS role,
  current_setting('server_version_num')::int AS version,
  (SELECT CASE WHEN rolsuper THEN 'SUPERUSER' ELSE 'BYPASSRLS' END FROM pg_roles
    WHERE (rolsuper OR rolbypassrls) AND pg_has_role(current_user, oid, 'MEMBER') LIMIT 1) AS powerful,
  (SELECT pg_has_role(current_user, datdba, 'MEMBER') FROM pg_database
    WHERE datname = current_database()) AS owns,
  EXISTS (SELECT FROM pg_roles WHERE rolname = $1 AND pg_has_role(current_user, oid, 'USAGE')) AS joined`
