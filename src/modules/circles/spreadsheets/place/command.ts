import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { accountAddress } from '../../../people/index.ts'
import { findPlace } from './queries.ts'

/**
 * Somebody who was offered a place says themselves whether they take it. Who is to look after it and came with a card says at
 * which address they come in: the yes waits for who reads that mailbox.
 */
export const answerPlace = command({
  name: 'circles.answer-place',
  input: z.object({
    slug: z.string(),
    answer: z.enum(['yes', 'no'], 'place.missing'),
    email: accountAddress.optional(),
  }),
  async policy({ db, actor, input }) {
    if (!(await findPlace(db, actor, input.slug))) throw new Absent()
  },
  async run({ db, actor, input, clock, record }) {
    const place = await findPlace(db, actor, input.slug)
    if (!place) throw new Absent()
    if (input.answer === 'yes' && place.role !== 'member' && actor.kind === 'seat') {
      if (!input.email) throw new Invalid({ email: 'place.email.missing' })
      const { rows } = await sql<{ named: boolean }>`
        select circles.name_place(${place.seatId}::uuid, ${clock.id()}::uuid, ${input.email}) as named`.execute(
        db,
      )
      if (!rows[0]?.named) throw new Absent()
      record.about('seat', place.seatId)
      record.fact('circles.place-offered', { seat: place.seatId })
      return { answered: 'by-letter' as const }
    }
    await sql`select circles.answer_place(${place.seatId}::uuid, ${input.answer === 'yes'})`.execute(db)
    record.about('seat', place.seatId)
    return { answered: input.answer === 'yes' ? ('taken' as const) : ('left' as const) }
  },
})
