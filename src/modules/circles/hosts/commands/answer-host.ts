import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { hostAskedOfMe } from '../queries.ts'

const AnswerHost = z.object({
  /** Of what was asked. */
  id: z.uuid(),
  answer: z.enum(['yes', 'no', 'end']),
})

/** Who is asked to look after a circle says yes or no; who asked takes it back, or is back. */
export const answerHost = command({
  name: 'circles.answer-host',
  input: AnswerHost,
  async policy({ db, input }) {
    if (!(await hostAskedOfMe(db)).some(({ id }) => id === input.id)) throw new Absent()
  },
  async run({ db, input: { id, answer }, record }) {
    const { rows } = await sql<{ done: boolean }>`
      select circles.answer_host(${id}::uuid, ${answer}) as done`.execute(db)
    if (!rows[0]?.done) throw new Absent()
    record.about('seat', id)
    return { answer }
  },
})
