import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Denied } from '../../../../platform/errors/errors.ts'
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
    const asked = (await hostAskedOfMe(db)).find(({ id }) => id === input.id)
    if (!asked) throw new Absent()
    if (asked.asksStep && input.answer !== 'no') throw new Denied('denied.second-step')
  },
  async run({ db, input: { id, answer }, record }) {
    const { rows } = await sql<{ done: boolean }>`
      select circles.answer_host(${id}::uuid, ${answer}) as done`.execute(db)
    if (!rows[0]?.done) throw new Absent()
    record.about('seat', id)
    return { answer }
  },
})
