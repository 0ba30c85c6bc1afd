import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { hostedPlace } from '../../place.ts'
import { AskToBeCalled } from '../input.ts'
import { findSeatIn } from '../queries.ts'

/** A host asks somebody of their place whether others may call them. Until they say yes nobody else sees it. */
export const askToBeCalled = command({
  name: 'participants.ask-to-be-called',
  input: AskToBeCalled,
  async policy({ db, actor, input }) {
    const place = await hostedPlace(db, actor, input.slug)
    if (!(await findSeatIn(db, place.id, input.seatId))) throw new Absent()
  },
  async run({ db, actor, input, record }) {
    const place = await hostedPlace(db, actor, input.slug)
    const seat = await findSeatIn(db, place.id, input.seatId)
    if (!seat) throw new Absent()
    await db
      .insertInto('participants.caller')
      .values({ seat_id: seat.id, circle_id: place.id, name: seat.name, about: input.about })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    record.about('caller', seat.id)
  },
})
