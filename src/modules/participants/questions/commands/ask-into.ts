import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { changeQuestion } from '../change.ts'
import { AskInto } from '../input.ts'
import { ensureOnQuestion } from '../place.ts'
import { findQuestion } from '../queries.ts'

/** A host would like that their question goes on in another one, or not any more: who works on that one answers. */
export const askInto = command({
  name: 'participants.ask-question-into',
  input: AskInto,
  async policy({ db, input }) {
    const { id } = await ensureOnQuestion(db, input.id)
    if (input.into === null) return
    const into = await findQuestion(db, input.into)
    if (!into || into.endedOn !== null || into.id === id) throw new Absent()
  },
  async run({ db, input, record }) {
    await changeQuestion(db, input, { into_id: input.into })
    record.about('shared question', input.id)
  },
})
