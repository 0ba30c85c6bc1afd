import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Denied } from '../../../../platform/errors/errors.ts'
import { speakingSeat } from '../../spoken/bearing.ts'

/**
 * Begins to help somebody at the same table, for an hour at most and on this device alone. Whom this seat helped before
 * is helped no longer. The browser's hash lets the device be known again for a day.
 * @throws Denied where who is helped ended it today, Absent when they are not around the same fire.
 */
export const beginHelp = command({
  name: 'contributions.begin-help',
  input: z.object({ seatId: z.uuid(), browserHash: z.instanceof(Buffer).nullable().default(null) }),
  policy({ actor, input }) {
    if (speakingSeat(actor) === input.seatId) throw new Absent()
  },
  async run({ db, input, clock, record }) {
    const { seatId, browserHash } = input
    const id = clock.id()
    const { answer } = await db
      .selectNoFrom((eb) =>
        eb
          .fn<'begun' | 'goes-on' | 'stopped' | 'absent'>('contributions.begin_help', [
            eb.val(id),
            eb.val(seatId),
            eb.val(browserHash),
          ])
          .as('answer'),
      )
      .executeTakeFirstOrThrow()
    if (answer === 'absent') throw new Absent()
    if (answer === 'stopped') throw new Denied('denied.help-stopped')
    if (answer === 'begun') record.about('help', id)
    return { seatId }
  },
})
