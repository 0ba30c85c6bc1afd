import type { Settings } from '../../platform/settings.ts'
import { StartProblem } from '../../platform/start/start-problem.ts'
import type { Io } from '../io.ts'
import { keyFits } from '../other-key.ts'
import { asOwner } from '../owner.ts'
import { CliProblem } from '../problem.ts'

/** Which of these master keys the house's roles listen to now. @throws CliProblem when none. */
export async function belongsTo(settings: Settings, keys: readonly Buffer[], io: Io): Promise<Buffer> {
  for (const key of keys) if (await fits(settings, key, io)) return key
  throw new CliProblem('database.other-key')
}

async function fits(settings: Settings, masterKey: Buffer, io: Io): Promise<boolean> {
  const { database } = settings
  if (database.kind === 'owner') return keyFits(database.owner, masterKey)
  try {
    return await asOwner({ settings, masterKey, io }, async () => true)
  } catch (error) {
    // Our own server refuses a password that another key made.
    if (error instanceof StartProblem || (error as { code?: string }).code === '28P01') return false
    throw error
  }
}
