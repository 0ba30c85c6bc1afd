import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { ensureHost } from '../../hosting.ts'
import { knocks } from '../queries.ts'

/** A host says whether there is a place for somebody who knocked. What was kept of the knock goes either way. */
export const answerKnock = command({
  name: 'circles.answer-knock',
  input: z.object({
    /** Of the circle. */
    slug: z.string(),
    knock: z.uuid(),
    answer: z.enum(['yes', 'no']),
  }),
  async policy({ db, actor, input }) {
    await ensureHost(db, actor, input.slug)
  },
  async run({ db, actor, input, clock, sealing, record }) {
    const circle = await ensureHost(db, actor, input.slug)
    const knocked = (await knocks(db, sealing, circle.id)).find(({ id }) => id === input.knock)
    if (!knocked) return { outcome: 'meanwhile' as const }
    const { name, email, locale } = knocked
    const key = await sealing.makeKey(db, clock)
    const { rows } = await sql<{ seat: string | null }>`
      select circles.answer_knock(${knocked.id}::uuid, ${input.answer === 'yes'}, ${clock.id()}::uuid, ${name}, ${email},
        ${clock.id()}::uuid, ${key}::uuid) as seat`.execute(db)
    const seat = rows[0]?.seat
    record.about('knock', knocked.id)
    if (seat && email && actor.kind === 'person')
      record.fact('circles.person-invited', { seat, by: actor.id, locale })
    return { outcome: input.answer }
  },
})
