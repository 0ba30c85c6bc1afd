import type { Db } from '../../../platform/database/connect.ts'
import { roomIsOpen } from '../reading/open-room.ts'
import { leadsBeside } from './leads-beside.ts'
import { addressesMeant } from './meant-addresses.ts'
import { oldAddressKey } from './old-address.ts'

/** In characters: no site that was taken over has longer ones. */
const longest = 2000

/** Where an address of an old site leads now, as far as the actor may read there. */
export async function leadsNow(
  db: Db,
  { url, movementId }: { url: URL; movementId: string | undefined },
): Promise<string | undefined> {
  if (url.pathname.length + url.search.length > longest) return undefined
  const keys = addressesMeant(url).map(oldAddressKey)
  const rows = await db
    .selectFrom('stories.old_address as o')
    .innerJoin('stories.published as p', 'p.story_id', 'o.story_id')
    .select(['p.slug', 'o.address'])
    .where('o.address', 'in', keys)
    .where(roomIsOpen())
    .$if(movementId !== undefined, (query) => query.where('o.movement_id', '=', movementId ?? ''))
    .orderBy('o.movement_id')
    .execute()
  for (const key of keys) {
    const found = rows.find(({ address }) => key.equals(address))
    if (found) return `/stories/${found.slug}`
  }
  return leadsBeside(db, { url, movementId })
}
