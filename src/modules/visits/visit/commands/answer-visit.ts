import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent, Denied, Invalid } from '../../../../platform/errors/errors.ts'
import { otherSide } from '../../schema.ts'
import { layDays, spansOf } from '../days.ts'
import { AnswerVisit } from '../input.ts'
import { ensureSpeaks } from '../policy.ts'
import { isAsked } from '../queries.ts'
import { canAnswer, stateOf } from '../state.ts'

/** Who was asked says yes with days that suit, not now with why, or that they want to call first. */
export const answerVisit = command({
  name: 'visits.answer',
  input: AnswerVisit,
  async policy({ db, input, clock }) {
    const visit = await ensureSpeaks(db, input.visit)
    if (!isAsked(visit)) throw new Denied('denied.not-host')
    if (!canAnswer(stateOf(visit, clock.now()))) throw new Absent()
  },
  async run({ db, input, clock, record }) {
    const { visit: id, version, says, answer } = input
    const { askedBy, step, circleIds } = await ensureSpeaks(db, id)
    const spans = says === 'yes' ? spansOf(input.days, clock.now()) : []
    if (says === 'yes' && spans.length === 0) throw new Invalid({ 'date-1': 'days.missing' })
    if (says === 'not-now' && answer === '') throw new Invalid({ answer: 'answer.missing' })
    await expectVersion(
      db
        .updateTable('visits.visit')
        .set({ step: says, answer, version: version + 1 })
        .where('id', '=', id)
        .where('step', '=', step)
        .where('version', '=', version)
        .executeTakeFirst(),
    )
    await layDays(db, { visit: id, side: otherSide(askedBy), newId: () => clock.id() }, spans)
    record.about('work visit', id)
    record.fact('visits.answered', { visit: id, circle: circleIds[askedBy] })
  },
})
