import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { ReplyShared } from '../input.ts'
import { heldShared } from '../own.ts'

/** Who shared it answers what who looks along asked; what they shared stays as it was. */
export const replyShared = command({
  name: 'stories.reply-shared',
  input: ReplyShared,
  async policy(context) {
    await heldShared(context)
  },
  async run(context) {
    const { db, sealing, input, record } = context
    const own = await heldShared(context)
    if (own.step !== 'asked') throw new Conflict()
    await expectVersion(
      db
        .updateTable('stories.shared')
        .set({ reply: await sealing.seal(db, own.keyId, input.reply) })
        .set({ step: 'waits', version: input.version + 1 })
        .where('id', '=', own.id)
        .where('version', '=', input.version)
        .executeTakeFirstOrThrow(),
    )
    record.about('shared', own.id)
    record.fact('stories.shared', { shared: own.id })
  },
})
