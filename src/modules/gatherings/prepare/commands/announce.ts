import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { ensureHost } from '../../gathering/policy.ts'
import { occurrencesOf } from '../../gathering/queries.ts'
import { Announcing } from '../input.ts'

/** From now on it stands in the agenda of whom it is meant for. */
export const announceGathering = command({
  name: 'gatherings.announce',
  input: Announcing,
  async policy({ db, input }) {
    await ensureHost(db, input.gatheringId)
  },
  async run({ db, input, clock, record }) {
    const { gatheringId } = input
    const { status } = await ensureHost(db, gatheringId)
    if (status !== 'draft') return { gatheringId }
    if ((await occurrencesOf(db, gatheringId)).length === 0) throw new Invalid({ form: 'announce.when' })
    await expectOne(
      db
        .updateTable('gatherings.gathering')
        .set((eb) => ({ status: 'announced', announced_at: clock.now(), version: eb('version', '+', 1) }))
        .where('id', '=', gatheringId)
        .where('status', '=', 'draft')
        .executeTakeFirst(),
    )
    record.about('gathering', gatheringId)
    return { gatheringId }
  },
})
