import type { Settings } from '../../settings.ts'
import type { Say } from '../../start/start-problem.ts'
import { type Addresses, rolePassword, withRole } from './address.ts'
import { withClient } from './answer.ts'
import { startEmbedded } from './embedded.ts'
import { useGiven } from './given.ts'
import { refusePowerful } from './refuse-powerful.ts'
import { exists, makeLogin, makeRuntimeRoles } from './roles.ts'

export type { Addresses } from './address.ts'

/** A database that is up, with its roles made and checked; its tables may still have to be migrated. */
export type DatabaseServer = {
  addresses: Addresses
  /** Whether the server is ours; it then stops with us. */
  embedded: boolean
  stop(): Promise<void>
}

/**
 * Opens the database that the settings name: starts our own server, or makes a given one ready.
 * Addresses stay the same until `stop`, also when our own server has to be started again.
 * Throws StartProblem with a plain sentence where that cannot be done.
 */
export async function openDatabaseServer(
  settings: Pick<Settings, 'data' | 'database'>,
  masterKey: Buffer,
  say: Say,
): Promise<DatabaseServer> {
  if (settings.database.kind !== 'embedded') {
    const addresses = await useGiven(settings.database, masterKey, say)
    await refusePowerful(addresses)
    return { addresses, embedded: false, stop: async () => {} }
  }
  const server = await startEmbedded({ data: settings.data, masterKey, say })
  try {
    const addresses = await makeOwnDatabase(server.superuser, 'kampvuur', masterKey)
    await refusePowerful(addresses)
    return { addresses, embedded: true, stop: server.stop }
  } catch (error) {
    await server.stop()
    throw error
  }
}

const OWNER = 'kampvuur_owner'

/**
 * Makes a database on our own server if it is not there, with the owner and the runtime roles.
 *
 * @param template another database to copy; nobody may be connected to it
 */
export async function makeOwnDatabase(
  superuser: string,
  name: string,
  masterKey: Buffer,
  template = 'template1',
): Promise<Addresses & { owner: string }> {
  const password = rolePassword(masterKey, OWNER)
  await withClient(superuser, async (client) => {
    if (!(await exists(client, OWNER))) await makeLogin(client, OWNER, password)
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    const id = (text: string) => client.escapeIdentifier(text)
    if (!rowCount) await client.query(`CREATE DATABASE ${id(name)} OWNER ${OWNER} TEMPLATE ${id(template)}`)
  })
  const admin = new URL(superuser)
  admin.pathname = `/${name}`
  return { owner: withRole(admin.href, OWNER, password), ...(await makeRuntimeRoles(admin.href, masterKey)) }
}
