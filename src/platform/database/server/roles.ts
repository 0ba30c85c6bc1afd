import type pg from 'pg'
import {
  type DatabaseAddresses,
  groupRole,
  loginRole,
  PURPOSES,
  type Purpose,
  rolePassword,
  WAY,
  withRole,
} from './address.ts'
import { withClient } from './answer.ts'
import { changing, exists, id, isMember, run } from './change-roles.ts'
import { agreeOnPassword } from './passwords.ts'

type RuntimeAddresses = Omit<DatabaseAddresses, 'owner'>

/**
 * Makes what is missing of the runtime roles: a group role for each purpose and, in it, a login role for this
 * database. Repeating it changes nothing, and several processes may do it at once.
 *
 * @param address of somebody who may make roles, or of an owner for whom everything is ready
 */
export async function makeRuntimeRoles(address: string, masterKey: Buffer): Promise<RuntimeAddresses> {
  const before = new Set<Purpose>()
  const database = await changing(address, async (client, database) => {
    before.clear()
    for (const purpose of PURPOSES) {
      const login = loginRole(purpose, database)
      if (await exists(client, login)) before.add(purpose)
      else await makeLogin(client, login, rolePassword(masterKey, login))
      await admit(client, login, purpose, database)
    }
    await makeWay(client)
    return database
  })
  const runtime = async (purpose: Purpose) => {
    const role = loginRole(purpose, database)
    const password = rolePassword(masterKey, role)
    if (before.has(purpose)) await agreeOnPassword(address, role, password)
    return withRole(address, role, password)
  }
  return { web: await runtime('web'), worker: await runtime('worker'), auth: await runtime('auth') }
}

/** Gives login roles that somebody made ready what their purpose needs. */
export async function admitReadyRoles(address: string, ready: RuntimeAddresses): Promise<void> {
  const names = new Map<Purpose, string>()
  for (const purpose of PURPOSES) names.set(purpose, await withClient(ready[purpose], whoAmI))
  await changing(address, async (client, database) => {
    for (const [purpose, login] of names) await admit(client, login, purpose, database)
    await makeWay(client)
  })
}

async function admit(client: pg.Client, login: string, purpose: Purpose, database: string): Promise<void> {
  const group = groupRole(purpose)
  if (!(await exists(client, group))) await run(client, `CREATE ROLE ${id(client, group)} NOLOGIN`)
  if (!(await isMember(client, login, group)))
    await run(client, `GRANT ${id(client, group)} TO ${id(client, login)}`)
  if (await isOpen(client)) await run(client, `REVOKE ALL ON DATABASE ${id(client, database)} FROM PUBLIC`)
  await run(client, `GRANT CONNECT ON DATABASE ${id(client, database)} TO ${id(client, login)}`)
}

/**
 * Makes the role as which the database itself follows ways: nobody signs in with it, it sees what the web role sees, and
 * whoever migrates gives it its functions.
 */
async function makeWay(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ migrates: string }>(
    `SELECT CASE WHEN r.rolsuper THEN pg_get_userbyid(d.datdba) ELSE current_user END AS migrates
     FROM pg_roles r, pg_database d WHERE r.rolname = current_user AND d.datname = current_database()`,
  )
  if (!(await exists(client, WAY))) await run(client, `CREATE ROLE ${WAY} NOLOGIN`)
  for (const [group, member] of [
    [groupRole('web'), WAY],
    [WAY, rows[0]?.migrates ?? ''],
  ] as const) {
    if (!(await isMember(client, member, group)))
      await run(client, `GRANT ${id(client, group)} TO ${id(client, member)}`)
  }
}

/** Makes a role that signs in and can do nothing else by itself. */
export async function makeLogin(client: pg.Client, role: string, password: string): Promise<void> {
  const { rows } = await client.query<{ super: boolean }>(
    'SELECT rolsuper AS super FROM pg_roles WHERE rolname = current_user',
  )
  // Only a superuser may write these; they are what a new role starts with anyway.
  const also = rows[0]?.super ? 'NOSUPERUSER NOREPLICATION NOBYPASSRLS' : ''
  const rights = `LOGIN NOCREATEDB NOCREATEROLE ${also}`
  await run(client, `CREATE ROLE ${id(client, role)} ${rights} PASSWORD ${client.escapeLiteral(password)}`)
}

/** Whether everybody on the server may connect to this database. */
async function isOpen(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT FROM pg_database, aclexplode(coalesce(datacl, acldefault('d', datdba))) AS entry
     WHERE datname = current_database() AND entry.grantee = 0`,
  )
  return (rowCount ?? 0) > 0
}

async function whoAmI(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ role: string }>('SELECT current_user AS role')
  return rows[0]?.role ?? ''
}
