import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { sharedLookedAt } from '../at-desk.ts'
import { CloseShared } from '../input.ts'

/** Who looks along thanks for it, or says why it is not read further; it ends there. */
export const closeShared = command({
  name: 'stories.close-shared',
  input: CloseShared,
  async policy(context) {
    await sharedLookedAt(context)
  },
  async run(context) {
    const { db, sealing, input, record } = context
    const { keyId } = await sharedLookedAt(context)
    const { id, answer, version } = input
    await expectVersion(
      db
        .updateTable('stories.shared')
        .set({ answer: await sealing.seal(db, keyId, answer), step: 'closed', version: version + 1 })
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirstOrThrow(),
    )
    record.about('shared', id)
    record.fact('stories.shared-answered', { shared: id })
  },
})
