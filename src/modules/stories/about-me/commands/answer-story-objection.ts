import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { AnswerStoryObjection } from '../input.ts'
import { objectionLookedAt } from '../queries.ts'

/**
 * Who looks after the movement answers who found themselves in a story; that ends it, and what was held for it.
 * @throws Conflict where it was answered meanwhile.
 */
export const answerStoryObjection = command({
  name: 'stories.answer-objection',
  input: AnswerStoryObjection,
  async policy(context) {
    await objectionLookedAt(context)
  },
  async run(context) {
    const { db, sealing, input, clock, record } = context
    const { keyId, storyId, held } = await objectionLookedAt(context)
    await expectVersion(
      db
        .updateTable('stories.objection')
        .set({ answer: await sealing.seal(db, keyId, input.answer), answered_on: dayAt(clock.now()) })
        .where('id', '=', input.id)
        .where('answered_on', 'is', null)
        .executeTakeFirstOrThrow(),
    )
    // There is nothing to weigh any more: what was held for it can be read again.
    await db
      .selectNoFrom((eb) => eb.fn('stories.end_hold_of', [eb.cast(eb.val(input.id), 'uuid')]).as('ended'))
      .execute()
    record.about('story objection', input.id)
    if (held && held.endedAs === null) record.fact('stories.hold-ended', { story: storyId })
  },
})
