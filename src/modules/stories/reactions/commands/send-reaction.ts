import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { findStory } from '../../reading/story.ts'
import { SendReaction } from '../input.ts'
import { layReaction } from '../lay-reaction.ts'

/** Who may read something sends a question or a reaction to who wrote it. Nobody else sees it. */
export const sendReaction = command({
  name: 'stories.send-reaction',
  does: 'create',
  input: SendReaction,
  async policy({ db, input }) {
    if (!(await findStory(db, input.slug))) throw new Absent()
  },
  async run(context) {
    const { db, input } = context
    const story = await findStory(db, input.slug)
    if (!story) throw new Absent()
    const { stand, form, ...sent } = input
    const id = await layReaction(context, story.storyId, { ...sent, mayStand: stand === 'yes' })
    return { id, form }
  },
})
