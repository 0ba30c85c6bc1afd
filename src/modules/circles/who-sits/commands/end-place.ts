import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { ensureHost } from '../../hosting.ts'
import { findSeat } from '../queries.ts'

/** A host ends the place of somebody who is no host, with a reason for them alone; or takes an invitation back. */
export const endPlace = command({
  name: 'circles.end-place',
  input: z.object({
    /** Of the circle. */
    slug: z.string(),
    seat: z.uuid(),
    reason: z.string().trim().max(1000, 'end.reason.long'),
  }),
  async policy({ db, actor, input }) {
    await ensureHost(db, actor, input.slug)
  },
  async run({ db, actor, input, sealing, record }) {
    const circle = await ensureHost(db, actor, input.slug)
    const seat = await findSeat(db, circle.id, input.seat)
    if (!seat) throw new Absent()
    if (seat.takenAt && !input.reason) throw new Invalid({ reason: 'end.reason.missing' })
    const { keyId } = await db
      .selectFrom('circles.seat')
      .select('sealing_key_id as keyId')
      .where('id', '=', seat.id)
      .executeTakeFirstOrThrow()
    const reason = await sealing.seal(db, keyId, input.reason)
    const { rows } = await sql<{ ended: boolean }>`
      select circles.end_place(${circle.id}::uuid, ${seat.id}::uuid, ${reason}) as ended`.execute(db)
    if (!rows[0]?.ended) throw new Invalid({ reason: 'end.gone' })
    record.about('seat', seat.id)
    if (seat.takenAt) record.fact('circles.place-ended', { seat: seat.id })
    return { what: seat.takenAt ? ('ended' as const) : ('taken-back' as const) }
  },
})
