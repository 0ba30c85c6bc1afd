import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { RefuseShared } from '../input.ts'
import { heldShared } from '../own.ts'
import { startsAnew } from './read-by-fewer.ts'

/** Who shared it says no to how it would be read: what is read stays as it was, and else it stays with who looks along. */
export const refuseShared = command({
  name: 'stories.refuse-shared',
  input: RefuseShared,
  async policy(context) {
    await heldShared(context)
  },
  async run(context) {
    const { db, input, record } = context
    const own = await heldShared(context)
    if (own.step !== 'proposed') throw new Conflict()
    const stays = own.readBy === 'movement' || own.readBy === 'everyone' ? own.readBy : undefined
    await expectVersion(
      db
        .updateTable('stories.shared')
        .set(
          stays
            ? { step: 'published', proposal: null, audience: stays }
            : { ...startsAnew, audience: 'nearby' },
        )
        .set({ version: input.version + 1 })
        .where('id', '=', own.id)
        .where('version', '=', input.version)
        .executeTakeFirstOrThrow(),
    )
    record.about('shared', own.id)
  },
})
