import { command } from '../../../../platform/commands/command.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { changeQuestion } from '../change.ts'
import { EndQuestion } from '../input.ts'
import { ensureOnQuestion } from '../place.ts'

/** They stop asking, with what came of it. Whoever works on it takes it up again, so one yes is enough. */
export const endQuestion = command({
  name: 'participants.end-question',
  input: EndQuestion,
  async policy({ db, input }) {
    await ensureOnQuestion(db, input.id)
  },
  async run({ db, input, clock, record }) {
    await changeQuestion(db, input, {
      ...{ ended_on: dayAt(clock.now()), became: input.became, into_id: null },
    })
    record.about('shared question', input.id)
  },
})
