import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { findOwnAnswer } from '../queries.ts'

/** Takes one's own answer away, with all it said before: gone on the next request, also from the backups. */
export const takeBackAnswer = command({
  name: 'about-us.take-back-answer',
  input: z.object({ id: z.uuid() }),
  async policy({ db, input }) {
    if (!(await findOwnAnswer(db, input.id))) throw new Absent()
  },
  async run({ db, input, record }) {
    const own = await findOwnAnswer(db, input.id)
    if (!own) throw new Absent()
    await db.deleteFrom('about_us.golden_answer').where('id', '=', input.id).execute()
    record.about('golden answer', input.id)
    return { slug: own.slug }
  },
})
