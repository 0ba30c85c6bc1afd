import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { TakeBackShared } from '../input.ts'
import { heldShared } from '../own.ts'

/** Who shared it takes it back: away from readers and from who looked along, on the next request. */
export const takeBackShared = command({
  name: 'stories.take-back-shared',
  does: 'delete',
  input: TakeBackShared,
  async policy(context) {
    await heldShared(context)
  },
  async run(context) {
    const { db, record } = context
    const own = await heldShared(context)
    if (own.storyId) await db.deleteFrom('stories.story').where('id', '=', own.storyId).execute()
    const gone = await db.deleteFrom('stories.shared').where('id', '=', own.id).executeTakeFirst()
    if (gone.numDeletedRows !== 1n) throw new Absent()
    record.about('shared', own.id)
  },
})
