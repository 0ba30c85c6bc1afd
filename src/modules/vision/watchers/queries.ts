import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { myOffers } from '../mine.ts'
import { opened } from '../sealed.ts'

/** Who looks along, or would like to. */
export interface WatcherView {
  id: string
  name: string
  offeredOn: string
  yesOn: string | null
  own: boolean
}

/** One's own, and for hosts everybody's. One query. */
export async function watchersOf(db: Db, sealing: Sealing, movementId: string): Promise<WatcherView[]> {
  const rows = await db
    .selectFrom('vision.watcher as w')
    .innerJoin('platform.sealing_key as k', 'k.id', 'w.sealing_key_id')
    .select([
      'w.id',
      'w.content',
      'w.offered_on as offeredOn',
      'w.yes_on as yesOn',
      'k.id as keyId',
      'k.wrapped',
    ])
    .select((eb) => eb('w.id', 'in', myOffers(db)).as('own'))
    .where('w.movement_id', '=', movementId)
    .orderBy('w.offered_on')
    .orderBy('w.id')
    .limit(100)
    .execute()
  return rows.map(({ content, keyId, wrapped, own, ...row }) => {
    const { name = '' } = opened<{ name: string }>(sealing, keyId, wrapped, content)
    return { ...row, own: Boolean(own), name }
  })
}
