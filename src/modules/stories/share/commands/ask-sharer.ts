import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { mayBeAsked, sharedLookedAt } from '../at-desk.ts'
import { AskSharer } from '../input.ts'

/** Who looks along asks who shared it one thing back. */
export const askSharer = command({
  name: 'stories.ask-sharer',
  input: AskSharer,
  async policy(context) {
    await sharedLookedAt(context)
  },
  async run(context) {
    const { db, sealing, input, record } = context
    const shared = await sharedLookedAt(context)
    if (!mayBeAsked(shared)) throw new Conflict()
    await expectVersion(
      db
        .updateTable('stories.shared')
        .set({ question: await sealing.seal(db, shared.keyId, input.question) })
        .set({ step: 'asked', version: input.version + 1 })
        .where('id', '=', shared.id)
        .where('version', '=', input.version)
        .executeTakeFirstOrThrow(),
    )
    record.about('shared', shared.id)
    record.fact('stories.shared-answered', { shared: shared.id })
  },
})
