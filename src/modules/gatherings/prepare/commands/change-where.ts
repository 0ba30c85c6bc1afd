import { command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { ensureHost } from '../../gathering/policy.ts'
import { carryRoom, losesPlace } from '../../place/carry-room.ts'
import { Where } from '../input.ts'
import { changePart } from './change-part.ts'

/**
 * The places where it is, and where it can be followed from afar. Who chose a place that is gone keeps their yes, and is asked to choose again.
 * @returns lost: there was such a place. Whether anybody chose it is for who receives people.
 */
export const changeWhere = command({
  name: 'gatherings.change-where',
  input: Where,
  async policy({ db, input }) {
    await ensureHost(db, input.gatheringId)
  },
  async run({ db, input, clock, record }) {
    const { gatheringId, online, told } = input
    const was = await ensureHost(db, gatheringId)
    const draft = was.status === 'draft'
    const fromAfar = online !== ''
    const now = carryRoom(was, { places: input.places, fromAfar }, () => clock.id())
    await changePart(db, input, {
      places: JSON.stringify(now.places),
      from_afar: fromAfar,
      most_people: now.mostPeople,
      most_from_afar: now.mostFromAfar,
      changed_at: draft ? null : clock.now(),
    })
    await goOnline(db, gatheringId, online, told)
    record.about('gathering', gatheringId)
    if (!draft) record.fact('gatherings.changed', { gathering: gatheringId, changed: 'where' })
    return { gatheringId, lost: !draft && losesPlace(was, now) }
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
