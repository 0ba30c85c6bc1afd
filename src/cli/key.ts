import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { loadMasterKey } from '../platform/secrets/master-key.ts'
import type { Settings } from '../platform/settings.ts'
import type { Say } from '../platform/start/start-problem.ts'
import { CliProblem } from './problem.ts'

/**
 * The master key. Where a database is already there, a key that is gone is not silently replaced by a new one that
 * opens nothing. @throws CliProblem then.
 */
export function existingKey(settings: Settings, say: Say): Buffer {
  const file = join(settings.data, 'master-key')
  const needed = settings.database.kind !== 'embedded' || existsSync(join(settings.data, 'postgres'))
  if (!settings.masterKey && needed && !existsSync(file)) throw new CliProblem('key.gone', { file })
  return loadMasterKey(settings, say)
}
