import { Absent } from '../../../platform/errors/errors.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { openMedia } from '../../contributions/index.ts'
import { type KeptPicture, keepPicture } from '../pictures/keep-picture.ts'
import { makeSizes } from '../pictures/sizes.ts'
import { findSharedMedia, type SharedView } from './queries.ts'

/** The photo that was shared, as a story has its pictures, before the command that lays it there. */
export async function photoInSizes(
  { house, reading }: Visit,
  find: (visit: Visit) => Promise<SharedView | undefined>,
): Promise<KeptPicture | undefined> {
  const found = await reading(async (visit) => {
    const shared = await find(visit)
    // What is read already has its picture.
    if (!shared || shared.storyId || !shared.media.some(({ kind }) => kind === 'photo')) return undefined
    return findSharedMedia(visit.db, shared.id, 'photo')
  })
  if (!found) return undefined
  const body = await openMedia(house, found)
  if (!body) throw new Absent()
  return keepPicture(house, await makeSizes(body))
}
