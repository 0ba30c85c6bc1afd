import type { Settings } from '../../settings.ts'
import type { Say } from '../../start/start-problem.ts'
import { type DatabaseAddresses, OWN_DATABASE } from './address.ts'
import { checkRuntimeRoles } from './check-roles.ts'
import { startEmbedded } from './embedded.ts'
import { useGiven } from './given.ts'
import { makeOwnDatabase } from './own-database.ts'

/** A database that is up, with its roles made and checked; its tables may still have to be migrated. */
export type DatabaseServer = {
  addresses: DatabaseAddresses
  /** Whether the server is ours; it then stops with us. */
  embedded: boolean
  stop(): Promise<void>
}

/**
 * Opens the database that the settings name: starts our own server, or makes a given one ready.
 * The addresses stay the same until `stop`, also when our own server has to be started again.
 * Throws StartProblem with a plain sentence where that cannot be done.
 */
export async function openDatabaseServer(
  settings: Pick<Settings, 'data' | 'database'>,
  masterKey: Buffer,
  say: Say,
): Promise<DatabaseServer> {
  if (settings.database.kind !== 'embedded') {
    const addresses = await useGiven(settings.database, masterKey, say)
    await checkRuntimeRoles(addresses)
    return { addresses, embedded: false, stop: async () => {} }
  }
  const server = await startEmbedded({ data: settings.data, masterKey, say })
  try {
    const addresses = await makeOwnDatabase(server.superuser, OWN_DATABASE, masterKey)
    await checkRuntimeRoles(addresses)
    return { addresses, embedded: true, stop: server.stop }
  } catch (error) {
    await server.stop()
    throw error
  }
}
