import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { AnswerInto } from '../input.ts'
import { ensureOnQuestion } from '../place.ts'

/** A host of a place on the one question lets the other go on in it. That cannot be undone, and nobody's words change by it. */
export const answerInto = command({
  name: 'participants.answer-question-into',
  input: AnswerInto,
  async policy({ db, input }) {
    await ensureOnQuestion(db, input.id)
  },
  async run({ db, input: { id, old, answer }, record }) {
    const { rows } =
      answer === 'yes'
        ? await sql<{ id: string | null }>`select participants.merge_question(${old}::uuid) as id`.execute(db)
        : await sql<{ id: string | null }>`select participants.refuse_question(${old}::uuid) as id`.execute(
            db,
          )
    if (rows[0]?.id !== id) throw new Conflict()
    record.about('shared question', id)
  },
})
