import type { Db } from '../../../platform/database/connect.ts'
import { oldAddressKey } from './old-address.ts'

/** In characters: no site that was taken over has longer ones. */
const longest = 2000

/** Where an address of an old site leads now, as far as the actor may read there. */
export async function leadsNow(
  db: Db,
  { url, movementId }: { url: URL; movementId: string | undefined },
): Promise<string | undefined> {
  const { pathname, search } = url
  if (pathname.length + search.length > longest) return undefined
  // Newsletters hang signs of their own behind an address.
  const keys = [search, ''].map((rest) => oldAddressKey({ pathname, search: rest }))
  const [exact] = keys
  const rows = await db
    .selectFrom('stories.old_address as o')
    .innerJoin('stories.published as p', 'p.story_id', 'o.story_id')
    .select(['p.slug', 'o.address'])
    .where('o.address', 'in', keys)
    .$if(movementId !== undefined, (query) => query.where('o.movement_id', '=', movementId ?? ''))
    .orderBy('o.movement_id')
    .execute()
  const found = rows.find(({ address }) => exact?.equals(address)) ?? rows[0]
  return found && `/stories/${found.slug}`
}
