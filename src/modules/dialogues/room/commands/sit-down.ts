import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Denied } from '../../../../platform/errors/errors.ts'
import { hash } from '../input.ts'
import { ownSeatIn } from '../queries.ts'
import { hoursAtTable } from './enter-room.ts'

/** Somebody with an account sits down in their own seat, on this device. */
export const sitDown = command({
  name: 'dialogues.sit-down',
  input: z.object({ dialogueId: z.uuid(), tokenHash: hash, device: z.string() }),
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, clock, record }) {
    const seat = await ownSeatIn(db, input.dialogueId)
    if (!seat) throw new Absent()
    const until = new Date(clock.now().getTime() + hoursAtTable * 3_600_000)
    const { sat } = await db
      .selectNoFrom((eb) =>
        eb
          .fn<boolean>('dialogues.sit_down', [
            eb.val(seat.seatId),
            eb.val(input.tokenHash),
            eb.val(input.device),
            eb.val(until),
          ])
          .as('sat'),
      )
      .executeTakeFirstOrThrow()
    // The door is closed and they were not there before.
    if (!sat) throw new Denied('denied.room-closed')
    record.about('seat', seat.seatId)
    return {}
  },
})
