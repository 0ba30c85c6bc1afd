import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { bearingOn, holdBearing } from '../bearing.ts'
import { takeBack } from '../decide.ts'
import { One } from '../input.ts'

/** Leaves a sentence out: it goes nowhere and makes room for another. Its speaker can put it back. */
export const leaveOut = command({
  name: 'contributions.leave-out',
  input: One,
  async policy({ db, actor, input }) {
    await bearingOn(db, actor, input.contributionId)
  },
  async run({ db, actor, input, record }) {
    const { contributionId } = input
    const bearing = await holdBearing(db, actor, contributionId)
    if (bearing.state === 'left-out') return { contributionId }
    // Put back later, it starts again without a yes.
    if (bearing.as === 'speaker') await takeBack(db, bearing, contributionId)
    await expectOne(
      db
        .updateTable('contributions.contribution')
        .set((eb) => ({ state: 'left-out', version: eb('version', '+', 1) }))
        .where('id', '=', contributionId)
        .executeTakeFirstOrThrow(),
    )
    record.about('contribution', contributionId)
    record.fact('contribution.left-out', { contribution: contributionId })
    return { contributionId }
  },
})
