import type { Db } from '../../../platform/database/connect.ts'
import { linkedAt, nameIn } from '../linked/address.ts'
import { plainPicture, readPictures } from '../pictures/address.ts'
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
    .leftJoin('stories.picture as i', 'i.id', 'o.picture_id')
    .leftJoin('stories.shown_file as f', 'f.id', 'o.file_id')
    .leftJoin('action_teams.theme as t', 't.id', 'o.theme_id')
    .select(['p.slug', 't.kind', 't.slug as list', 'o.address'])
    .select(['o.picture_id as pictureId', 'i.widths', 'f.id as fileId'])
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
    if (found) return pageOf(found, url)
  }
  return leadsBeside(db, { url, movementId })
}

interface Found {
  slug: string | null
  pictureId: string | null
  widths: number[] | null
  fileId: string | null
  kind: string | null
  list: string | null
}

function pageOf({ slug, pictureId, widths, fileId, kind, list }: Found, { pathname }: URL): string {
  if (!slug) return `/${kind}s/${list}`
  if (fileId) return linkedAt(fileId, nameIn(pathname))
  return pictureId && widths
    ? plainPicture(readPictures(slug), { id: pictureId, widths })
    : `/stories/${slug}`
}
