import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import type { SharedContent } from '../content.ts'
import { ChangeShared } from '../input.ts'
import { heldShared } from '../own.ts'

/** Who shared it says it in other words, or lets it go less far or further; who looks along begins anew. */
export const changeShared = command({
  name: 'stories.change-shared',
  input: ChangeShared,
  async policy(context) {
    await heldShared(context)
  },
  async run(context) {
    const { db, sealing, input, record } = context
    const own = await heldShared(context)
    if (own.step === 'published') throw new Conflict()
    const { words, name, alt, where, version } = input
    const told: SharedContent = { words, name, alt, recognisable: own.recognisable }
    const content = await sealing.seal(db, own.keyId, JSON.stringify(told))
    await expectVersion(
      db
        .updateTable('stories.shared')
        .set({ content })
        .set({ audience: where, step: 'waits', proposal: null, answer: null, version: version + 1 })
        .where('id', '=', own.id)
        .where('version', '=', version)
        .executeTakeFirstOrThrow(),
    )
    record.about('shared', own.id)
    record.fact('stories.shared', { shared: own.id })
  },
})
