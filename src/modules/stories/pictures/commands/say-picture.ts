import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { sayWhoIsOn } from '../../people-in-it/on-pictures.ts'
import { storyToWrite } from '../../writing/own-story.ts'
import { isIn, withPicture } from '../in-text.ts'
import { SayPicture } from '../input.ts'
import { findOwnPicture } from '../queries.ts'
import { asSaid } from '../said.ts'
import { settleText } from '../settle-text.ts'

/** Its writer says what there is to see and where one looks; and puts it in the text, if they wish. */
export const sayPicture = command({
  name: 'stories.say-picture',
  input: SayPicture,
  async policy({ db, sealing, input }) {
    if (!(await findOwnPicture(db, sealing, input.story, input.id))) throw new Absent()
  },
  async run(context) {
    const { db, sealing, input, record } = context
    const { story, id, alt, caption, focus, go, version } = input
    const picture = await findOwnPicture(db, sealing, story, id)
    const own = await storyToWrite(context)
    if (!picture) throw new Absent()
    const said = { alt, caption, decoration: input.decoration === 'yes' && alt === '' }
    await expectVersion(
      db
        .updateTable('stories.picture')
        .set({ words: await sealing.seal(db, picture.keyId, asSaid(said)), version: version + 1 })
        .set({ focus_x: focus.focusX, focus_y: focus.focusY })
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirstOrThrow(),
    )
    if (picture.recognised && input.who === 'yes')
      await sayWhoIsOn(context, own, { picture, on: input.on, other: input.other })
    const was = isIn(own.document, id)
    if (go === 'text' || was)
      await settleText(context, own, withPicture(own.document, { picture: id, alt, caption }))
    record.about('story picture', id)
    return { how: go === 'keep' && !was ? 'kept' : was ? 'corrected' : 'placed' } as const
  },
})
