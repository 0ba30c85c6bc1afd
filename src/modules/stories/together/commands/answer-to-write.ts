import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { AnswerToWrite } from '../input.ts'
import { askedToWrite } from '../queries.ts'

/** Who is asked says yes, and writes along from now on; or no, of which nobody hears. */
export const answerToWrite = command({
  name: 'stories.answer-to-write',
  input: AnswerToWrite,
  async policy({ db, sealing, input }) {
    if (!(await askedToWrite(db, sealing)).some(({ id }) => id === input.asked)) throw new Absent()
  },
  async run({ db, input, clock, record }) {
    const { asked, says, byline } = input
    const { rows } = await sql<{ story: string | null }>`select stories.answer_to_write(${asked}::uuid,
      ${says === 'yes'}, ${clock.id()}::uuid, ${byline}) as story`.execute(db)
    const story = rows[0]?.story ?? null
    record.about('asked writer', asked)
    return { story }
  },
})
