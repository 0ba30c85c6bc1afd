import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { AnswerHeld } from '../input.ts'
import { heldNow } from '../queries.ts'

/** Its writers say something back, to who holds it. @throws Conflict where another of them did meanwhile. */
export const answerHeld = command({
  name: 'stories.answer-hold',
  input: AnswerHeld,
  async policy(context) {
    await heldNow(context)
  },
  async run(context) {
    const { db, input, sealing, record } = context
    const { id, keyId } = await heldNow(context)
    if (keyId === null) throw new Absent()
    await expectVersion(
      db
        .updateTable('stories.held')
        .set({ answer: await sealing.seal(db, keyId, input.answer), version: input.version + 1 })
        .where('id', '=', id)
        .where('version', '=', input.version)
        .executeTakeFirstOrThrow(),
    )
    record.about('story', input.story)
  },
})
