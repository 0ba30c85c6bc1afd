import { countSending } from '../../../platform/codes/sending.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { fieldOf } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { keepShared, refuseEmpty } from './keep.ts'
import { sharedHere } from './own.ts'
import { sharedMediaKinds } from './schema.ts'

/** What was changed: a photo or a spoken minute that was chosen again is in its file before the command, as when it was shared. */
export async function changedIn(visit: Visit): Promise<unknown> {
  const { posted, params, files, house, reading } = visit
  // Ours, and never a field of that name that somebody sent.
  const none = { photo: undefined, sound: undefined }
  const given = { ...posted, ...none, code: params.code, version: fieldOf(posted, '_version') }
  const [photo, sound] = sharedMediaKinds.map((kind) => files[kind])
  const chosen = [photo, sound].some((file) => file?.length)
  if (chosen) await countSending(visit, 'shares')
  refuseEmpty(visit)
  if (!chosen) return given
  const seal = (clear: Buffer) =>
    reading(async (fresh) => {
      const shared = await sharedHere(fresh)
      // What is read has its picture in the story.
      if (!shared || shared.storyId) throw new Absent()
      return house.sealing.seal(fresh.db, shared.keyId, clear)
    })
  return {
    ...given,
    photo: await keepShared(house, seal, 'photo', photo),
    sound: await keepShared(house, seal, 'sound', sound),
  }
}
