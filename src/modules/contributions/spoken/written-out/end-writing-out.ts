import { command } from '../../../../platform/commands/command.ts'
import { ensureSpeaker } from '../bearing.ts'
import { One } from '../input.ts'

/** The speaker asks it no longer, or says no to what was written: nobody hears it for this any more, and it is gone. */
export const endWritingOut = command({
  name: 'contributions.end-writing-out',
  input: One,
  async policy({ db, actor, input }) {
    await ensureSpeaker(db, actor, input.contributionId)
  },
  async run({ db, input, record }) {
    const { contributionId } = input
    await db
      .selectNoFrom((eb) =>
        eb.fn<boolean>('contributions.end_writing_out', [eb.val(contributionId)]).as('ended'),
      )
      .executeTakeFirstOrThrow()
    record.about('contribution', contributionId)
    return { contributionId }
  },
})
