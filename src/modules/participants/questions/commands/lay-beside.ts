import { command } from '../../../../platform/commands/command.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { besideOf } from '../beside.ts'
import { LayBeside } from '../input.ts'
import { ensureOnQuestion } from '../place.ts'

/** A host lays what their places tried, and gatherings about it, with the question; what is not named lies there no longer. */
export const layBeside = command({
  name: 'participants.lay-with-question',
  input: LayBeside,
  async policy({ db, input }) {
    await ensureOnQuestion(db, input.id)
  },
  async run({ db, input, clock, record }) {
    const { tried, gatherings } = await besideOf(db, input.id, clock.now())
    const since = dayAt(clock.now())
    for (const one of tried) {
      const wanted = input.tried.includes(one.id)
      if (wanted && !one.laid)
        await db
          .insertInto('participants.on_question')
          .values({
            entry_id: one.id,
            question_id: input.id,
            circle_id: one.circle.id,
            kind: 'tried',
            since,
            agreed: true,
          })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      if (!wanted && one.laid && input.was.includes(one.id))
        await db.deleteFrom('participants.on_question').where('entry_id', '=', one.id).execute()
    }
    for (const one of gatherings) {
      const wanted = input.gatherings.includes(one.id)
      const tie = { question_id: input.id, gathering_id: one.id }
      if (wanted && !one.laid)
        await db
          .insertInto('participants.question_gathering')
          .values({ ...tie, circle_id: one.circleId })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      if (!wanted && one.laid && input.was.includes(one.id))
        await db
          .deleteFrom('participants.question_gathering')
          .where('question_id', '=', tie.question_id)
          .where('gathering_id', '=', tie.gathering_id)
          .execute()
    }
    record.about('shared question', input.id)
  },
})
