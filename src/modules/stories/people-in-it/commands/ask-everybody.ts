import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { pictureIdsIn } from '../../pictures/in-text.ts'
import { ensureWrites, storyToWrite } from '../../writing/own-story.ts'
import { AskEverybody } from '../input.ts'

/** Asks everybody in a story whether it may be read like this, and as far as this. */
export const askEverybody = command({
  name: 'stories.ask-everybody',
  input: AskEverybody,
  policy: ensureWrites,
  async run({ db, sealing, input, record }) {
    const own = await storyToWrite({ db, sealing, input })
    if (input.audience === 'circle' && own.circleId === null)
      throw new Invalid({ audience: 'ask.audience.missing' })
    await expectOne(
      db
        .updateTable('stories.story')
        .set({ audience: input.audience })
        .where('id', '=', own.id)
        .executeTakeFirstOrThrow(),
    )
    await db
      .updateTable('stories.told_of')
      .set({
        ...{ asked_number: own.number, asked_pictures: pictureIdsIn(own.document) },
        asked_file: own.shown?.file ?? null,
        asked_audience: input.audience,
      })
      .where('story_id', '=', own.id)
      .where('left_out', '=', false)
      .execute()
    record.about('story', own.id)
    record.fact('stories.asked', { story: own.id })
  },
})
