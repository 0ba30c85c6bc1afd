import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { findStory } from '../../reading/story.ts'
import { reactionCodes } from '../code.ts'
import { SendReaction } from '../input.ts'

/** Who may read something sends a question or a reaction to who wrote it. Nobody else sees it. */
export const sendReaction = command({
  name: 'stories.send-reaction',
  does: 'create',
  input: SendReaction,
  async policy({ db, input }) {
    if (!(await findStory(db, input.slug))) throw new Absent()
  },
  async run({ db, actor, input, clock, sealing, house, record }) {
    const story = await findStory(db, input.slug)
    if (!story) throw new Absent()
    const { words, name, mail, stand, locale } = input
    const key = sealing.newKey(clock)
    const id = clock.id()
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    await db
      .insertInto('stories.reaction')
      .values({
        ...{ id, story_id: story.storyId, person_id: actor.kind === 'person' ? actor.id : null, locale },
        ...{ sealing_key_id: key.row.id, content: key.seal(JSON.stringify({ words, name })) },
        ...{
          mail: mail === '' ? null : key.seal(mail),
          may_stand: stand === 'yes',
          sent_on: dayAt(clock.now()),
        },
        ...reactionCodes.hashesOf(house, id),
      })
      .execute()
    record.about('reaction', id)
    record.onlyAdds()
    record.fact('stories.reaction-sent', { reaction: id })
    return { id }
  },
})
