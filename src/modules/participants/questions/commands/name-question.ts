import { command } from '../../../../platform/commands/command.ts'
import { changeQuestion } from '../change.ts'
import { NameQuestion } from '../input.ts'
import { ensureOnQuestion } from '../place.ts'

/** A host of a place that works on it says in other words what they all ask. */
export const nameQuestion = command({
  name: 'participants.name-question',
  input: NameQuestion,
  async policy({ db, input }) {
    await ensureOnQuestion(db, input.id)
  },
  async run({ db, input, record }) {
    await changeQuestion(db, input, { name: input.name })
    record.about('shared question', input.id)
  },
})
