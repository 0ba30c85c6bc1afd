import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { findPlace } from './queries.ts'

/** Somebody who was invited with a list says themselves whether they take their place. */
export const answerPlace = command({
  name: 'circles.answer-place',
  input: z.object({ slug: z.string(), answer: z.enum(['yes', 'no'], 'place.missing') }),
  async policy({ db, actor, input }) {
    if (!(await findPlace(db, actor, input.slug))) throw new Absent()
  },
  async run({ db, actor, input, record }) {
    const place = await findPlace(db, actor, input.slug)
    if (!place) throw new Absent()
    await sql`select circles.answer_place(${place.seatId}::uuid, ${input.answer === 'yes'})`.execute(db)
    record.about('seat', place.seatId)
    return { taken: input.answer === 'yes' }
  },
})
