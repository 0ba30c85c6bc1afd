import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { bearingOn } from '../bearing.ts'
import { decide } from '../decide.ts'
import { Confirm } from '../input.ts'

/**
 * The speaker's yes to what another wrote down, with how far it may travel where they chose that at once. Given on the
 * speaker's own device or card, or on the writer's with the writer present; after it the writer sees it no longer,
 * unless the speaker let it go so far.
 */
export const confirm = command({
  name: 'contributions.confirm',
  input: Confirm,
  async policy({ db, actor, input }) {
    await bearingOn(db, actor, input.contributionId)
  },
  async run({ db, actor, input, record }) {
    const { contributionId, version, audience, withName } = input
    const bearing = await bearingOn(db, actor, contributionId)
    // First the choice: once it no longer waits, the writer's hand is empty.
    if (audience !== null) await decide(db, bearing, contributionId, audience, withName)
    await expectVersion(
      db
        .updateTable('contributions.contribution')
        .set((eb) => ({ state: 'confirmed', version: eb('version', '+', 1) }))
        .where('id', '=', contributionId)
        .where('version', '=', version)
        .where('state', '=', 'waiting')
        .executeTakeFirstOrThrow(),
    )
    record.about('contribution', contributionId)
    record.fact('contribution.confirmed', { contribution: contributionId })
    return { contributionId, speakerSeatId: bearing.speakerSeatId }
  },
})
