import { modules } from '../../modules.ts'
import { migrate } from '../../platform/database/migrate.ts'
import { withClient } from '../../platform/database/server/answer.ts'
import { rewrapAll } from '../../platform/sealing/rewrap.ts'
import { deriveKey, keyId } from '../../platform/secrets/master-key.ts'
import { readSettings } from '../../platform/settings.ts'
import type { Verb } from '../command-line.ts'
import { existingKey } from '../key.ts'
import { asOwner, refuseNothingYet } from '../owner.ts'
import { CliProblem } from '../problem.ts'
import { belongsTo } from './belongs-to.ts'
import { switchKey } from './switch-key.ts'

/**
 * `rotate-key`: lets the house belong to a new master key, and wraps what the old one wrapped anew. Cut off, it goes on
 * when it is asked again; in the meantime the house needs both keys.
 */
export const rotateKey: Verb = async (args, io) => {
  if (args.length > 0) throw new CliProblem('rotate.usage', {}, 2)
  const settings = readSettings(io.env)
  refuseNothingYet(settings)
  const [to, from] = [existingKey(settings, io.err), settings.masterKeyBefore]
  if (!from || from.equals(to)) throw new CliProblem('rotate.both')
  const lasting = modules.flatMap((module) => module.lastingKeys ?? [])
  const now = await belongsTo(settings, [to, from], io)
  if (now.equals(from)) {
    await asOwner({ settings, masterKey: from, io }, async (owner) => {
      await migrate(owner, io.err)
      await switchKey(owner, { settings, from, to, lasting })
    })
  }
  const done = await asOwner({ settings, masterKey: to, io }, (owner) =>
    withClient(owner, async (client) => {
      const keys = { from: deriveKey(from, 'sealing'), to: deriveKey(to, 'sealing') }
      const found = await rewrapAll(client, keys)
      // Copies from before are out of our reach: the key that seals them is the old one.
      await client.query('update platform.backup set gone_at = now() where gone_at is null')
      return found
    }),
  )
  io.out(io.w('rotate.done', { count: done.wrapped, id: keyId(to) }))
  if (done.closed > 0) io.out(io.w('rotate.closed', { count: done.closed }))
  io.out(io.w('rotate.next', { id: keyId(from) }))
  return done.closed > 0 ? 1 : 0
}
