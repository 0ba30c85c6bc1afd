import { command } from '../../../../platform/commands/command.ts'
import { expectGone } from '../../../../platform/database/expect-one.ts'
import { AskNoLonger } from '../input.ts'
import { ensureOnQuestion } from '../place.ts'

/** Another place is not asked any more whether this is their question too. */
export const askNoLonger = command({
  name: 'participants.ask-same-question-no-longer',
  input: AskNoLonger,
  async policy({ db, input }) {
    await ensureOnQuestion(db, input.id)
  },
  async run({ db, input, record }) {
    await expectGone(
      db
        .deleteFrom('participants.on_question')
        .where('entry_id', '=', input.entry)
        .where('question_id', '=', input.id)
        .where('agreed', '=', false)
        .executeTakeFirst(),
    )
    record.about('shared question', input.id)
  },
})
