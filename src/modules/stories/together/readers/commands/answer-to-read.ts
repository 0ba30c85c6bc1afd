import { sql } from 'kysely'
import { command } from '../../../../../platform/commands/command.ts'
import { Absent } from '../../../../../platform/errors/errors.ts'
import { AnswerToRead } from '../input.ts'

/** Who is asked says yes, and reads along from now on; or no, of which nobody hears. */
export const answerToRead = command({
  name: 'stories.answer-to-read',
  input: AnswerToRead,
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, record }) {
    const { reader, says } = input
    const { rows } = await sql<{
      done: boolean
    }>`select stories.answer_to_read(${reader}::uuid, ${says === 'yes'}) as done`.execute(db)
    if (!rows[0]?.done) throw new Absent()
    record.about('reader', reader)
    return { says }
  },
})
