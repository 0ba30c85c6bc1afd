import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { hostedPlace } from '../../place.ts'
import { AnswerAsked } from '../input.ts'

/** A host says whether what another place asks is the same as what they ask. A no leaves nothing behind. */
export const answerAsked = command({
  name: 'participants.answer-same-question',
  input: AnswerAsked,
  async policy({ db, actor, input }) {
    await hostedPlace(db, actor, input.slug)
  },
  async run({ db, actor, input, clock, record }) {
    const { id } = await hostedPlace(db, actor, input.slug)
    const asked = await db
      .selectFrom('participants.on_question')
      .select('question_id as question')
      .where('entry_id', '=', input.entry)
      .where('circle_id', '=', id)
      .where('agreed', '=', false)
      .executeTakeFirst()
    if (!asked) throw new Absent()
    if (input.answer === 'yes')
      await db
        .updateTable('participants.on_question')
        .set({ agreed: true, since: dayAt(clock.now()) })
        .where('entry_id', '=', input.entry)
        .execute()
    else await db.deleteFrom('participants.on_question').where('entry_id', '=', input.entry).execute()
    record.about('shared question', asked.question)
    return { id: input.answer === 'yes' ? asked.question : null }
  },
})
