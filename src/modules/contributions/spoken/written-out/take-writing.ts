import { command } from '../../../../platform/commands/command.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { ensureSpeaker } from '../bearing.ts'
import { One } from '../input.ts'

/** The speaker's yes to what somebody wrote out for them: from now on it stands below what they told. */
export const takeWriting = command({
  name: 'contributions.take-writing',
  input: One,
  async policy({ db, actor, input }) {
    await ensureSpeaker(db, actor, input.contributionId)
  },
  async run({ db, input, record }) {
    const { contributionId } = input
    const { taken } = await db
      .selectNoFrom((eb) =>
        eb.fn<boolean>('contributions.take_writing', [eb.val(contributionId)]).as('taken'),
      )
      .executeTakeFirstOrThrow()
    if (!taken) throw new Conflict()
    record.about('contribution', contributionId)
    record.fact('contribution.changed', { contribution: contributionId })
    return { contributionId }
  },
})
