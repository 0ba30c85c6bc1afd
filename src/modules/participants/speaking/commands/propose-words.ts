import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { ProposeWords } from '../input.ts'
import { ensureIn } from '../place.ts'

/** Somebody of a neighbourhood lays down what they would say together. It waits for the others, and counts as their own yes. */
export const proposeWords = command({
  name: 'participants.propose-words',
  input: ProposeWords,
  async policy({ db, input }) {
    await ensureIn(db, input.slug, 'speaks')
  },
  async run({ db, input, clock, record }) {
    const { id } = await ensureIn(db, input.slug, 'speaks')
    const { rows } = await sql<{
      done: boolean
    }>`select participants.propose_words(${clock.id()}::uuid, ${id}::uuid,
      ${input.words}, ${input.question}::uuid, ${dayAt(clock.now())}::date) as done`.execute(db)
    if (!rows[0]?.done) throw new Absent()
    record.about('face', id)
  },
})
