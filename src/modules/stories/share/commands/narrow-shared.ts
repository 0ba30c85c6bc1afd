import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { NarrowShared } from '../input.ts'
import { heldShared } from '../own.ts'
import { readByFewer, startsAnew } from './read-by-fewer.ts'

/** Who shared it has it read by fewer, or without their name: at once, without anybody looking along. */
export const narrowShared = command({
  name: 'stories.narrow-shared',
  input: NarrowShared,
  async policy(context) {
    await heldShared(context)
  },
  async run(context) {
    const { db, sealing, input, record } = context
    const own = await heldShared(context)
    if (!own.readBy) throw new Absent()
    const { less, nameless, version } = input
    if (less === '' && nameless === '') throw new Invalid({ less: 'less.missing' })
    await readByFewer(db, own.id, less || own.readBy, nameless === 'yes')
    const { words, alt, recognisable } = own
    const name = nameless === 'yes' ? '' : own.name
    await expectVersion(
      db
        .updateTable('stories.shared')
        .set({
          content: await sealing.seal(db, own.keyId, JSON.stringify({ words, name, alt, recognisable })),
          ...(less !== '' && { audience: less }),
          // Other words that were asked for are asked for still; what is left of it nowhere begins anew.
          ...(own.step === 'waits' || (less === 'nearby' && !own.account)
            ? startsAnew
            : { step: 'published', proposal: null }),
          version: version + 1,
        })
        .where('id', '=', own.id)
        .where('version', '=', version)
        .executeTakeFirstOrThrow(),
    )
    record.about('shared', own.id)
    return { less }
  },
})
