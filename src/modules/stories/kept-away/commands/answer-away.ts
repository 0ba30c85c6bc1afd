import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { toPlainText } from '../../../../platform/documents/index.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { ensureWrites, storyToWrite } from '../../writing/own-story.ts'
import { AnswerAway } from '../input.ts'
import { awayOf } from '../queries.ts'

/** Its writers disagree: what they say, and where they want that the text as it is now, for two who look at it again. @throws Conflict */
export const answerAway = command({
  name: 'stories.answer-away',
  input: AnswerAway,
  policy: ensureWrites,
  async run(context) {
    const { db, input, clock, sealing, record } = context
    const own = await storyToWrite(context)
    const kept = (await awayOf(db, sealing, own.id))?.kept
    if (!kept?.keyId) throw new Absent()
    const text = `${own.title}\n\n${toPlainText(own.document)}`.trim()
    await expectVersion(
      db
        .updateTable('stories.kept_away')
        .set({
          answer: await sealing.seal(db, kept.keyId, input.answer),
          shown: input.show === 'yes' && text ? await sealing.seal(db, kept.keyId, text) : null,
          answered_on: dayAt(clock.now()),
          version: input.version + 1,
        })
        .where('id', '=', kept.id)
        .where('version', '=', input.version)
        .executeTakeFirstOrThrow(),
    )
    record.about('story', own.id)
  },
})
