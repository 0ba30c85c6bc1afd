import { command } from '../../../../platform/commands/command.ts'
import { expectGone } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { TakeBackReaction } from '../input.ts'
import { reactionBehind } from '../own.ts'

/** Who sent it takes it back: away from who wrote the story and from under it, on the next request, with its key. */
export const takeBackReaction = command({
  name: 'stories.take-back-reaction',
  does: 'delete',
  input: TakeBackReaction,
  async policy({ db, house, input }) {
    if (!(await reactionBehind(db, house, input.code))) throw new Absent()
  },
  async run({ db, house, input, record }) {
    const own = await reactionBehind(db, house, input.code)
    if (!own) throw new Absent()
    await expectGone(db.deleteFrom('stories.reaction').where('id', '=', own.id).executeTakeFirst())
    record.about('reaction', own.id)
    return { story: own.story?.slug ?? null }
  },
})
