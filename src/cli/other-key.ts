import { loginRole, rolePassword, withRole } from '../platform/database/server/address.ts'
import { answerOf, withClient } from '../platform/database/server/answer.ts'
import { exists } from '../platform/database/server/change-roles.ts'
import type { Settings } from '../platform/settings.ts'
import { CliProblem } from './problem.ts'

/**
 * Opening a given database sets the runtime roles' passwords to what the master key says. With another key than the
 * running house has, that would lock the house out: so this looks first.
 * @throws CliProblem when the roles are there and do not listen to this key.
 */
export async function refuseOtherKey(settings: Pick<Settings, 'database'>, masterKey: Buffer): Promise<void> {
  if (settings.database.kind === 'owner' && !(await keyFits(settings.database.owner, masterKey)))
    throw new CliProblem('database.other-key')
}

/** Whether the runtime roles of a given database, where there are any, have the passwords of this key. */
export async function keyFits(owner: string, masterKey: Buffer): Promise<boolean> {
  const role = await answerOf(owner, 10, async (client) => {
    const { rows } = await client.query<{ name: string }>('select current_database() as name')
    const role = loginRole('web', rows[0]?.name ?? '')
    return (await exists(client, role)) ? role : null
  })
  if (!role) return true
  try {
    await withClient(withRole(owner, role, rolePassword(masterKey, role)), (client) =>
      client.query('select 1'),
    )
    return true
  } catch (error) {
    if (['28P01', '28000'].includes((error as { code?: string }).code ?? '')) return false
    throw error
  }
}
