import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'

/** Ends help, by who gives it or by who gets it. What still waits is its speaker's alone from now on. */
export const endHelp = command({
  name: 'contributions.end-help',
  input: z.object({ helpId: z.uuid() }),
  policy() {},
  async run({ db, input, record }) {
    const { helpId } = input
    const { seatId } = await db
      .selectNoFrom((eb) => eb.fn<string | null>('contributions.end_help', [eb.val(helpId)]).as('seatId'))
      .executeTakeFirstOrThrow()
    // Over already, or nothing of the actor's: both are as it should be now, and sound alike.
    if (seatId !== null) record.about('help', helpId)
    return {}
  },
})
