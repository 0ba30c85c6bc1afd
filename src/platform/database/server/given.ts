import type { DatabaseSettings } from '../../settings.ts'
import { type Say, StartProblem } from '../../start/start-problem.ts'
import { type DatabaseAddresses, loginRole, rolePassword, withRole } from './address.ts'
import { shown, waitForAnswer, withClient } from './answer.ts'
import { exists, makeLogin, makeRuntimeRoles } from './roles.ts'

const PATIENCE = 30

type Given = Exclude<DatabaseSettings, { kind: 'embedded' }>

/** Makes ready a database that somebody else runs: its runtime roles, and an owner that is no superuser. */
export async function useGiven(given: Given, masterKey: Buffer, say: Say): Promise<DatabaseAddresses> {
  const first = given.owner ?? (given as { web: string }).web
  say(`Using the database at ${shown(first)}.`)
  await waitForAnswer(first, PATIENCE)
  const owner = given.owner && (await ordinaryOwner(given.owner, masterKey))
  if (given.kind === 'ready') return { owner, web: given.web, worker: given.worker, auth: given.auth }
  return { owner, ...(await makeRuntimeRoles(given.owner, masterKey)) }
}

/**
 * The address to migrate with. A superuser's tables and functions would be above all rules, so a superuser
 * only makes an owner for this database and hands the database over.
 */
async function ordinaryOwner(address: string, masterKey: Buffer): Promise<string> {
  return withClient(address, async (client) => {
    const { rows } = await client.query<{ name: string; super: boolean; version: number }>(
      `SELECT current_database() AS name, rolsuper AS super, current_setting('server_version_num')::int AS version
       FROM pg_roles WHERE rolname = current_user`,
    )
    const { name = '', super: superuser, version = 0 } = rows[0] ?? {}
    if (version < 150_000) throw new StartProblem('Kampvuur needs PostgreSQL 15 or newer.')
    if (!superuser) return address
    const role = loginRole('owner', name)
    const password = rolePassword(masterKey, role)
    await client.query('BEGIN')
    await client.query("SELECT pg_advisory_xact_lock(hashtext('kampvuur roles'))")
    if (!(await exists(client, role))) await makeLogin(client, role, password)
    else await client.query(`ALTER ROLE "${role}" PASSWORD ${client.escapeLiteral(password)}`)
    await client.query(`ALTER DATABASE ${client.escapeIdentifier(name)} OWNER TO "${role}"`)
    await client.query(`GRANT ALL ON SCHEMA public TO "${role}"`)
    await client.query('COMMIT')
    return withRole(address, role, password)
  })
}
