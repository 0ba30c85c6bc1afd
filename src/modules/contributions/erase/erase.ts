import { command } from '../../../platform/commands/command.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { mySpeakingSeats } from '../../circles/index.ts'
import { One } from '../spoken/input.ts'

/**
 * Erases somebody's own words for good: what they said, every version, what was spoken or drawn, and the key that opened
 * it. That something was erased stays, and when. Nobody can undo it.
 */
export const erase = command({
  name: 'contributions.erase',
  input: One,
  async policy({ db, input }) {
    const said = await db
      .selectFrom('contributions.speaker')
      .select('contribution_id')
      .where('contribution_id', '=', input.contributionId)
      .where('speaker_seat_id', 'in', mySpeakingSeats(db))
      .executeTakeFirst()
    if (!said) throw new Absent()
  },
  async run({ db, input, record }) {
    const { contributionId } = input
    const before = await db
      .selectFrom('contributions.contribution')
      .select(['audience', 'erased_at'])
      .where('id', '=', contributionId)
      .executeTakeFirstOrThrow()
    record.about('contribution', contributionId)
    // Pressed twice is done once.
    if (before.erased_at) return { contributionId }
    const { erased } = await db
      .selectNoFrom((eb) =>
        eb.fn<boolean>('contributions.erase_words', [eb.val(contributionId)]).as('erased'),
      )
      .executeTakeFirstOrThrow()
    if (!erased) throw new Absent()
    if (before.audience) record.fact('contribution.withdrawn', { contribution: contributionId })
    record.fact('contribution.erased', { contribution: contributionId })
    return { contributionId }
  },
})
