import { command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { ensureHost } from '../../gathering/policy.ts'
import { Where } from '../input.ts'
import { changePart } from './change-part.ts'

/** The places where it is, and where it can be followed from afar. */
export const changeWhere = command({
  name: 'gatherings.change-where',
  input: Where,
  async policy({ db, input }) {
    await ensureHost(db, input.gatheringId)
  },
  async run({ db, input, clock, record }) {
    const { gatheringId, places, online, told } = input
    const { status } = await ensureHost(db, gatheringId)
    const draft = status === 'draft'
    await changePart(db, input, {
      places: JSON.stringify(places),
      from_afar: online !== '',
      changed_at: draft ? null : clock.now(),
    })
    await goOnline(db, gatheringId, online, told)
    record.about('gathering', gatheringId)
    if (!draft) record.fact('gatherings.changed', { gathering: gatheringId })
    return { gatheringId }
  },
})

async function goOnline(db: Db, gatheringId: string, address: string, told: 'signed-up' | 'all') {
  if (address === '') {
    await db.deleteFrom('gatherings.online').where('gathering_id', '=', gatheringId).execute()
    return
  }
  await db
    .insertInto('gatherings.online')
    .values({ gathering_id: gatheringId, address, told })
    .onConflict((on) => on.column('gathering_id').doUpdateSet({ address, told }))
    .execute()
}
