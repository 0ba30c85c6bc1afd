import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { findOwnStory } from '../../writing/queries.ts'
import { AskEverybody } from '../input.ts'

/** Asks everybody in a story who did not say yes to it as it is now: they read it like this. */
export const askEverybody = command({
  name: 'stories.ask-everybody',
  input: AskEverybody,
  async policy({ db, sealing, input }) {
    if (!(await findOwnStory(db, sealing, input.story))) throw new Absent()
  },
  async run({ db, sealing, input, record }) {
    const own = await findOwnStory(db, sealing, input.story)
    if (!own) throw new Absent()
    await db
      .updateTable('stories.told_of')
      .set({ asked_number: own.number })
      .where('story_id', '=', own.id)
      .execute()
    record.about('story', own.id)
    record.fact('stories.asked', { story: own.id })
  },
})
