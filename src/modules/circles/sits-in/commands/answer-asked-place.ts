import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { ensureTended } from '../../hosting.ts'

const AnswerAskedPlace = z.object({
  /** Of the circle whose page this is. */
  slug: z.string(),
  circle: z.uuid(),
  place: z.uuid(),
  answer: z.enum(['yes', 'no', 'leave']),
})

/** A host says yes or no to who asks to sit here, takes back what they asked, or has a circle sit there no more. */
export const answerAskedPlace = command({
  name: 'circles.answer-asked-place',
  input: AnswerAskedPlace,
  async policy({ db, actor, input }) {
    const circle = await ensureTended(db, actor, input.slug)
    if (![input.circle, input.place].includes(circle.id)) throw new Absent()
  },
  async run({ db, input: { circle, place, answer }, record }) {
    const done =
      answer === 'leave'
        ? sql<{ done: boolean }>`select circles.leave_place(${circle}::uuid, ${place}::uuid) as done`
        : sql<{ done: boolean }>`
            select circles.answer_asked_place(${circle}::uuid, ${place}::uuid, ${answer === 'yes'}) as done`
    const { rows } = await done.execute(db)
    if (!rows[0]?.done) throw new Absent()
    record.about('circle', circle)
    return {}
  },
})
