import { command } from '../../../platform/commands/command.ts'
import { expectVersion } from '../../../platform/database/expect-one.ts'
import { ensureHost } from '../gathering/policy.ts'
import { CancellingOnce } from './input.ts'

/** One time of what comes back does not take place. Before it was announced, it is left out and nobody knows of it. */
export const cancelOnce = command({
  name: 'gatherings.cancel-once',
  input: CancellingOnce,
  async policy({ db, input }) {
    await ensureHost(db, input.gatheringId)
  },
  async run({ db, input, record }) {
    const { gatheringId, occurrenceId, version, because } = input
    const { status } = await ensureHost(db, gatheringId)
    const known = status === 'announced'
    await expectVersion(
      db
        .updateTable('gatherings.occurrence')
        .set({
          status: known ? 'cancelled' : 'left-out',
          cancelled_because: known ? because : '',
          version: version + 1,
        })
        .where('id', '=', occurrenceId)
        .where('gathering_id', '=', gatheringId)
        .where('version', '=', version)
        .executeTakeFirst(),
    )
    record.about('gathering', gatheringId)
    if (known) record.fact('gatherings.cancelled', { gathering: gatheringId, occurrence: occurrenceId })
    return { gatheringId }
  },
})
