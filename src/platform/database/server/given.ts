import type { DatabaseSettings } from '../../settings.ts'
import { type Say, StartProblem } from '../../start/start-problem.ts'
import { type DatabaseAddresses, loginRole, rolePassword, withRole } from './address.ts'
import { answerOf, shown, waitForAnswer, withClient } from './answer.ts'
import { changing, exists, id } from './change-roles.ts'
import { checkRuntimeRoles, refusePowerful } from './check-roles.ts'
import { agreeOnPassword } from './passwords.ts'
import { admitReadyRoles, makeLogin, makeRuntimeRoles } from './roles.ts'

const PATIENCE = 30

type Given = Exclude<DatabaseSettings, { kind: 'embedded' }>
type Ready = Extract<Given, { kind: 'ready' }>

/** Makes ready a database that somebody else runs: its runtime roles, and an owner that is no superuser. */
export async function useGiven(given: Given, masterKey: Buffer, say: Say): Promise<DatabaseAddresses> {
  const first = given.owner ?? (given as Ready).web
  say(`Using the database at ${shown(first)}.`)
  if (given.kind === 'ready') {
    await waitForAnswer(first, PATIENCE)
    return useReady(given, masterKey)
  }
  const owner = await ordinaryOwner(given.owner, masterKey)
  return { owner, ...(await makeRuntimeRoles(given.owner, masterKey)) }
}

async function useReady({ owner, web, worker, auth }: Ready, masterKey: Buffer): Promise<DatabaseAddresses> {
  await refusePowerful({ web, worker, auth })
  if (!owner) {
    await checkRuntimeRoles({ web, worker, auth })
    await refuseWithoutTables(web)
    return { owner, web, worker, auth }
  }
  const ordinary = await ordinaryOwner(owner, masterKey)
  await admitReadyRoles(owner, { web, worker, auth })
  return { owner: ordinary, web, worker, auth }
}

/** Without an owner nobody migrates here; which migrations ran is the owner's to read, that some did is not. */
async function refuseWithoutTables(address: string): Promise<void> {
  const { rowCount } = await withClient(address, (client) =>
    client.query("SELECT FROM pg_tables WHERE schemaname = 'migrations' AND tablename = 'done'"),
  )
  if (!rowCount) {
    throw new StartProblem(
      'The database has no tables yet: start once with DATABASE_URL too, the address of its owner, to make them.',
    )
  }
}

/**
 * The address to migrate with. A superuser's tables and functions would be above all rules, so a superuser
 * only makes an owner for this database and hands the database over.
 */
async function ordinaryOwner(address: string, masterKey: Buffer): Promise<string> {
  const { name, strong, version } = await answerOf(address, PATIENCE, async (client) => {
    const { rows } = await client.query<{ name: string; strong: boolean; version: number }>(
      `SELECT current_database() AS name, rolsuper AS strong,
        current_setting('server_version_num')::int AS version
       FROM pg_roles WHERE rolname = current_user`,
    )
    return rows[0] ?? { name: '', strong: false, version: 0 }
  })
  if (version < 150_000) throw new StartProblem('Kampvuur needs PostgreSQL 15 or newer.')
  if (!strong) return address
  const role = loginRole('owner', name)
  const password = rolePassword(masterKey, role)
  await changing(address, async (client) => {
    if (!(await exists(client, role))) await makeLogin(client, role, password)
    await client.query(`ALTER DATABASE ${id(client, name)} OWNER TO ${id(client, role)}`)
    await client.query(`GRANT ALL ON SCHEMA public TO ${id(client, role)}`)
  })
  await agreeOnPassword(address, role, password)
  return withRole(address, role, password)
}
