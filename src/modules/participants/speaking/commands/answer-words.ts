import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { AnswerWords } from '../input.ts'
import { ensureIn } from '../place.ts'
import { saidBy } from '../queries.ts'

/** Somebody of a neighbourhood says whether these are their words too. They can always say otherwise. */
export const answerWords = command({
  name: 'participants.answer-words',
  input: AnswerWords,
  async policy({ db, input }) {
    const { id } = await ensureIn(db, input.slug, 'speaks')
    if (!(await saidBy(db, id)).some((one) => one.id === input.entry)) throw new Absent()
  },
  async run({ db, input, record }) {
    const { rows } = await sql<{ done: boolean }>`select participants.answer_words(${input.entry}::uuid,
      ${input.answer === 'yes'}) as done`.execute(db)
    if (!rows[0]?.done) throw new Absent()
    record.about('face', input.entry)
  },
})
