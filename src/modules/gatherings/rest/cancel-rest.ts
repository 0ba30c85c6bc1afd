import { command } from '../../../platform/commands/command.ts'
import { ensureHost } from '../gathering/policy.ts'
import { countChange, findRest } from './find-rest.ts'
import { CancelRest } from './input.ts'
import { isToCome } from './times.ts'

/** One time of what comes back and all that follow do not take place. They stay in the agenda, with the reason. */
export const cancelRest = command({
  name: 'gatherings.cancel-rest',
  input: CancelRest,
  async policy({ db, input }) {
    await ensureHost(db, input.gatheringId)
  },
  async run({ db, input, clock, record }) {
    const { gatheringId, occurrenceId, because } = input
    const { rest } = await findRest(db, input, clock.now())
    await db
      .updateTable('gatherings.occurrence')
      .set((eb) => ({ status: 'cancelled', cancelled_because: because, version: eb('version', '+', 1) }))
      .where('gathering_id', '=', gatheringId)
      .where(
        'id',
        'in',
        rest.filter((one) => isToCome(one, clock.now())).map(({ id }) => id),
      )
      .execute()
    await countChange(db, gatheringId)
    record.about('gathering', gatheringId)
    record.fact('gatherings.cancelled', { gathering: gatheringId, from: occurrenceId })
    return { gatheringId }
  },
})
