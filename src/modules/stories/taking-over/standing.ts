import type { Db } from '../../../platform/database/connect.ts'
import type { OldAddress } from './arriving.ts'
import { oldAddressKey } from './old-address.ts'

/** Whether the picture or the file that had an address is here. */
export type Standing = (address: OldAddress) => boolean

/** Of these stories. */
export async function standingOf(db: Db, storyIds: readonly string[]): Promise<Standing> {
  if (storyIds.length === 0) return () => false
  const rows = await db
    .selectFrom('stories.old_address')
    .select('address')
    .where('story_id', 'in', storyIds)
    .where((eb) => eb.or([eb('picture_id', 'is not', null), eb('file_id', 'is not', null)]))
    .execute()
  const keys = new Set(rows.map(({ address }) => address.toString('hex')))
  return (address) => keys.has(oldAddressKey(address).toString('hex'))
}
