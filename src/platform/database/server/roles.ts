import type pg from 'pg'
import { StartProblem } from '../../start/start-problem.ts'
import {
  type DatabaseAddresses,
  groupRole,
  loginRole,
  PURPOSES,
  type Purpose,
  rolePassword,
  withRole,
} from './address.ts'
import { withClient } from './answer.ts'

/**
 * Makes what is missing of the runtime roles: a group role for each purpose and, in it, a login role for this
 * database. Repeating it changes nothing, and several processes may do it at once.
 *
 * @param address of somebody who may make roles, or of an owner for whom everything is ready
 */
export async function makeRuntimeRoles(
  address: string,
  masterKey: Buffer,
): Promise<Omit<DatabaseAddresses, 'owner'>> {
  const database = await retry(() => withClient(address, (client) => makeAll(client, masterKey)))
  const runtime = async (purpose: Purpose) => {
    const role = loginRole(purpose, database)
    const password = rolePassword(masterKey, role)
    const login = withRole(address, role, password)
    if (!(await canSignIn(login))) await withClient(address, (client) => setPassword(client, role, password))
    return login
  }
  return { web: await runtime('web'), worker: await runtime('worker'), auth: await runtime('auth') }
}

async function makeAll(client: pg.Client, masterKey: Buffer): Promise<string> {
  const { rows } = await client.query<{ name: string }>('SELECT current_database() AS name')
  const database = rows[0]?.name ?? ''
  await client.query('BEGIN')
  await client.query("SELECT pg_advisory_xact_lock(hashtext('kampvuur roles'))")
  for (const purpose of PURPOSES) await makePurpose(client, purpose, database, masterKey)
  await client.query('COMMIT')
  return database
}

async function makePurpose(client: pg.Client, purpose: Purpose, database: string, masterKey: Buffer) {
  const [group, login] = [groupRole(purpose), loginRole(purpose, database)]
  if (!(await exists(client, group))) await run(client, `CREATE ROLE ${id(client, group)} NOLOGIN`)
  if (!(await exists(client, login))) await makeLogin(client, login, rolePassword(masterKey, login))
  if (!(await isMember(client, login, group)))
    await run(client, `GRANT ${id(client, group)} TO ${id(client, login)}`)
  if (await isOpen(client)) {
    await run(client, `REVOKE ALL ON DATABASE ${id(client, database)} FROM PUBLIC`)
  }
  await run(client, `GRANT CONNECT ON DATABASE ${id(client, database)} TO ${id(client, login)}`)
}

/** Makes a role that signs in and can do nothing else by itself. */
export async function makeLogin(client: pg.Client, role: string, password: string): Promise<void> {
  const rights = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS'
  const { rows } = await client.query<{ super: boolean }>(
    'SELECT rolsuper AS super FROM pg_roles WHERE rolname = current_user',
  )
  // Only a superuser may write the last two; they are what a new role starts with anyway.
  const allowed = rows[0]?.super ? rights : 'LOGIN NOCREATEDB NOCREATEROLE'
  await run(client, `CREATE ROLE ${id(client, role)} ${allowed} PASSWORD ${client.escapeLiteral(password)}`)
}

async function setPassword(client: pg.Client, role: string, password: string): Promise<void> {
  await run(client, `ALTER ROLE ${id(client, role)} PASSWORD ${client.escapeLiteral(password)}`)
}

/** Whether a role of this name is there. */
export async function exists(client: pg.Client, role: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role])
  return rowCount === 1
}

async function isMember(client: pg.Client, role: string, group: string): Promise<boolean> {
  const { rows } = await client.query<{ yes: boolean }>("SELECT pg_has_role($1, $2, 'USAGE') AS yes", [
    role,
    group,
  ])
  return rows[0]?.yes === true
}

/** Whether everybody on the server may connect to this database. */
async function isOpen(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT FROM pg_database, aclexplode(coalesce(datacl, acldefault('d', datdba))) AS right_
     WHERE datname = current_database() AND right_.grantee = 0`,
  )
  return (rowCount ?? 0) > 0
}

async function canSignIn(address: string): Promise<boolean> {
  try {
    await withClient(address, (client) => client.query('SELECT 1'))
    return true
  } catch (error) {
    if (['28P01', '28000'].includes((error as { code?: string }).code ?? '')) return false
    throw error
  }
}

function id(client: pg.Client, name: string): string {
  return client.escapeIdentifier(name)
}

/** Runs a statement that needs the right to make roles; without it, says what an administrator has to do. */
async function run(client: pg.Client, sql: string): Promise<void> {
  try {
    await client.query(sql)
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (code !== '42501') throw error
    const statement = sql.replace(/ PASSWORD .*/, " PASSWORD '…'")
    throw new StartProblem(
      `The owner in DATABASE_URL may not make the runtime roles (${message}): give it CREATEROLE, or let an administrator run: ${statement};`,
    )
  }
}

/** Roles belong to the whole server, the lock to one database: starts on two databases can still meet. */
async function retry<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (error) {
      if (!MET_ANOTHER.includes((error as { code?: string }).code ?? '') || tries === 10) throw error
    }
  }
}

const MET_ANOTHER = ['42710', '23505', 'XX000', '40001', '40P01']
