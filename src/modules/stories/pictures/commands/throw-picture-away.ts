import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { ensureWrites, storyToWrite } from '../../writing/own-story.ts'
import { withoutPicture } from '../in-text.ts'
import { OnePicture } from '../input.ts'
import { settleText } from '../settle-text.ts'

/** Its writer throws a picture away: gone from what people read on the next request, and its key with it. */
export const throwPictureAway = command({
  name: 'stories.throw-picture-away',
  input: OnePicture,
  policy: ensureWrites,
  async run(context) {
    const { db, input, record } = context
    const own = await storyToWrite(context)
    const gone = await db
      .deleteFrom('stories.picture')
      .where('id', '=', input.id)
      .where('story_id', '=', own.id)
      .executeTakeFirst()
    if (gone.numDeletedRows !== 1n) throw new Absent()
    await settleText(context, own, withoutPicture(own.document, input.id))
    record.about('story picture', input.id)
  },
})
