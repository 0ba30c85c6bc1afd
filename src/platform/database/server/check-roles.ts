import { StartProblem } from '../../start/start-problem.ts'
import { groupRole, PURPOSES, type Purpose } from './address.ts'
import { withClient } from './answer.ts'

type Runtime = Record<Purpose, string>

type Found = { role: string; version: number; powerful: string | null; owns: boolean; joined: boolean }

/**
 * Checks that the runtime roles see what is granted to their purpose and nothing else. Throws StartProblem.
 */
export async function checkRuntimeRoles(addresses: Runtime): Promise<void> {
  await refusePowerful(addresses)
  for (const purpose of PURPOSES) {
    const group = groupRole(purpose)
    const { role, joined } = await look(addresses[purpose], group)
    if (!joined) {
      throw new StartProblem(
        `Role "${role}" lacks its rights: let an administrator make the role ${group} (NOLOGIN) if it is missing, and run: GRANT ${group} TO "${role}";`,
      )
    }
  }
}

/** Row-level security does not hold for superusers, for BYPASSRLS, or for who owns the tables. */
export async function refusePowerful(addresses: Runtime): Promise<void> {
  for (const purpose of PURPOSES) {
    const complaint = complain(await look(addresses[purpose], groupRole(purpose)))
    if (complaint) throw new StartProblem(complaint)
  }
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
