import type { Settings } from '../../settings.ts'
import type { Say } from '../../start/start-problem.ts'
import { loginRole, OWN_DATABASE, OWNER, type Purpose, rolePassword, withRole } from './address.ts'
import { type DatabaseServer, openDatabaseServer } from './open.ts'
import { runningPort } from './taken.ts'

/**
 * The database for a command beside a Kampvuur that may be running: its server when there is one, else one of
 * our own that stops with us.
 */
export async function joinDatabaseServer(
  settings: Pick<Settings, 'data' | 'database'>,
  masterKey: Buffer,
  say: Say,
): Promise<DatabaseServer> {
  const port = settings.database.kind === 'embedded' ? runningPort(settings.data) : null
  if (!port) return openDatabaseServer(settings, masterKey, say)
  const login = (role: string) =>
    withRole(`postgres://127.0.0.1:${port}/${OWN_DATABASE}`, role, rolePassword(masterKey, role))
  const runtime = (purpose: Purpose) => login(loginRole(purpose, OWN_DATABASE))
  const addresses = {
    owner: login(OWNER),
    web: runtime('web'),
    worker: runtime('worker'),
    auth: runtime('auth'),
  }
  return { addresses, embedded: true, stop: async () => {} }
}
