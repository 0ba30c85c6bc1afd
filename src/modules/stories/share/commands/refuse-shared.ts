import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { RefuseShared } from '../input.ts'
import { held, startsAnew } from './held.ts'

/** Who shared it says no to how it would be read: what is read stays as it was, and else it stays with who looks along. */
export const refuseShared = command({
  name: 'stories.refuse-shared',
  input: RefuseShared,
  async policy({ db, house, input }) {
    await held({ db, house }, input.code)
  },
  async run({ db, house, input, record }) {
    const own = await held({ db, house }, input.code)
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
