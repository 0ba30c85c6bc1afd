import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { ensureSpeaker } from '../bearing.ts'

/**
 * The speaker asks somebody around the same fire to write out what they spoke, drew or showed. Until it is written, or
 * they ask it no longer, that person hears or sees it.
 * @throws Conflict where somebody wrote it already and the answer to that is still to come
 */
export const askToWriteOut = command({
  name: 'contributions.ask-to-write-out',
  input: z.object({ contributionId: z.uuid(), seatId: z.uuid('write-out.nobody') }),
  async policy({ db, actor, input }) {
    await ensureSpeaker(db, actor, input.contributionId)
  },
  async run({ db, input, record }) {
    const { contributionId, seatId } = input
    const { asked } = await db
      .selectNoFrom((eb) =>
        eb
          .fn<boolean>('contributions.ask_to_write_out', [eb.val(contributionId), eb.val(seatId)])
          .as('asked'),
      )
      .executeTakeFirstOrThrow()
    if (!asked) throw new Conflict()
    record.about('contribution', contributionId)
    return { contributionId }
  },
})
