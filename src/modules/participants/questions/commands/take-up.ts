import { command } from '../../../../platform/commands/command.ts'
import { changeQuestion } from '../change.ts'
import { TakeUp } from '../input.ts'
import { ensureOnQuestion } from '../place.ts'

/** They ask it again; what came of it the time before stays told. */
export const takeUp = command({
  name: 'participants.take-up-question',
  input: TakeUp,
  async policy({ db, input }) {
    await ensureOnQuestion(db, input.id)
  },
  async run({ db, input, record }) {
    await changeQuestion(db, input, { ended_on: null })
    record.about('shared question', input.id)
  },
})
