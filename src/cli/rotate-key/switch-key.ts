import { refuseInUse } from '../../platform/backup/index.ts'
import {
  loginRole,
  OWN_DATABASE,
  OWNER,
  PURPOSES,
  rolePassword,
  withRole,
} from '../../platform/database/server/address.ts'
import { withClient } from '../../platform/database/server/answer.ts'
import { exists, id, run } from '../../platform/database/server/change-roles.ts'
import { SUPERUSER } from '../../platform/database/server/cluster.ts'
import { carryKeys } from '../../platform/sealing/carried.ts'
import type { Settings } from '../../platform/settings.ts'
import { inWords } from '../backup/trouble.ts'

interface Parts {
  settings: Settings
  from: Buffer
  to: Buffer
  /** Labels of keys that must stay what they are. */
  lasting: readonly string[]
}

/**
 * From here on the house belongs to the new key: its roles listen to it, and keys that must last came along. One
 * transaction, so that it belongs to one key or to the other.
 */
export async function switchKey(owner: string, { settings, from, to, lasting }: Parts): Promise<void> {
  const { database } = settings
  const admin =
    database.kind === 'embedded'
      ? withRole(owner, SUPERUSER, rolePassword(from, SUPERUSER))
      : (database.owner ?? owner)
  await withClient(admin, async (client) => {
    await inWords(refuseInUse(client))
    await client.query('begin')
    const { rows } = await client.query<{ name: string }>('select current_database() as name')
    for (const role of rolesOf(settings, rows[0]?.name ?? '')) {
      const password = client.escapeLiteral(rolePassword(to, role))
      if (await exists(client, role)) await run(client, `ALTER ROLE ${id(client, role)} PASSWORD ${password}`)
    }
    await carryKeys(client, lasting, { from, to })
    await client.query("select platform.audit('cli.rotate-key', 'master key', null, null)")
    await client.query('commit')
  })
}

/** Roles whose passwords come from the master key. */
function rolesOf({ database }: Settings, name: string): string[] {
  if (database.kind === 'ready') return [loginRole('owner', name)]
  const runtime = PURPOSES.map((purpose) => loginRole(purpose, name))
  if (database.kind === 'owner') return [...runtime, loginRole('owner', name)]
  return [SUPERUSER, OWNER, ...PURPOSES.map((purpose) => loginRole(purpose, OWN_DATABASE))]
}
