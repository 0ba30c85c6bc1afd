import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { askedFields, layRequest, reachable } from '../lay-request.ts'
import { connectingSeatIn, connects, placesToJoin } from '../queries.ts'

/** Messages are keys of the words of joining. */
export const WriteDownRequest = z
  .object({ ...askedFields, agreed: z.literal(true, 'agreed.missing') })
  .refine(reachable.test, reachable.otherwise)

/** Who answered the telephone writes down who called, once they said that this is good; and is the one who calls back. */
export const writeDownRequest = command({
  name: 'participants.write-down-request',
  input: WriteDownRequest,
  async policy({ db }) {
    if (!(await connects(db))) throw new Absent()
  },
  async run(context) {
    const { db, input, clock, record } = context
    const places = await placesToJoin(db, input.movement)
    const region = places?.regions.find(({ slug }) => slug === input.region)
    if (!places) throw new Absent()
    const seat = await connectingSeatIn(db, [...(region ? [region.id] : []), places.movementId])
    // Else they would not see what they wrote.
    if (!seat) throw new Invalid({ region: 'region.yours' })
    const id = await layRequest(context, places, { writtenBy: seat })
    await db
      .updateTable('participants.join_request')
      .set({ step: 'calling', taken_by_seat_id: seat, version: 2 })
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    await db
      .insertInto('participants.join_step')
      .values({ id: clock.id(), request_id: id, step: 'calling', on_day: dayAt(clock.now()), note: null })
      .execute()
    record.about('join request', id)
    record.fact('participants.join-written-down', { request: id })
    return { requestId: id }
  },
})
