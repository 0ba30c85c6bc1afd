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
    .leftJoin('stories.published as p', 'p.story_id', 'o.story_id')
    .leftJoin('action_teams.theme as t', 't.id', 'o.theme_id')
    .select(['p.slug', 't.kind', 't.slug as list', 'o.address'])
    .where('o.address', 'in', keys)
    .where(roomIsOpen('o'))
    .$if(movementId !== undefined, (query) => query.where('o.movement_id', '=', movementId ?? ''))
    .orderBy('o.movement_id')
    // A story before a list, what stands there now before what stood there, and of those the first.
    .orderBy((eb) => eb('o.theme_id', 'is not', null))
    .orderBy('o.former')
    .orderBy('o.since')
    .execute()
  for (const key of keys) {
    const found = rows.find(({ address }) => key.equals(address))
    if (found) return found.slug ? `/stories/${found.slug}` : `/${found.kind}s/${found.list}`
  }
  return leadsBeside(db, { url, movementId })
}
