import { Absent, Invalid } from '../../../platform/errors/errors.ts'
import { type KeptPieces, keepPieces } from '../../../platform/recordings/index.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { openMedia } from '../../contributions/index.ts'
import { type KeptPicture, keepPicture } from '../pictures/keep-picture.ts'
import { type PictureView, picturesOf } from '../pictures/queries.ts'
import { makeSizes } from '../pictures/sizes.ts'
import { findSharedMedia, type SharedView } from './queries.ts'
import type { SharedMediaKind } from './schema.ts'

/** The photo and the spoken minute of what was shared, as a story has them. */
export interface StoryMedia {
  picture: KeptPicture | undefined
  /** Where one looks on it, as it was chosen where the moment is read already. */
  focus: Pick<PictureView, 'focusX' | 'focusY'> | undefined
  sound: KeptPieces | undefined
}

/** Before the command that begins a story with them: nobody's transaction waits for a picture or a disk. @throws Absent, Invalid */
export async function mediaForStory(
  visit: Visit,
  find: (visit: Visit) => Promise<SharedView | undefined>,
): Promise<StoryMedia> {
  const { house, reading } = visit
  const found = await reading(async (fresh) => {
    const shared = await find(fresh)
    if (!shared) throw new Absent()
    const one = async (kind: SharedMediaKind) =>
      shared.media.some((each) => each.kind === kind) ? findSharedMedia(fresh.db, shared.id, kind) : undefined
    const read = shared.storyId ? (await picturesOf(fresh.db, shared.storyId))[0] : undefined
    return { photo: await one('photo'), sound: await one('sound'), read }
  })
  const opened = async (media: typeof found.photo) => {
    const body = media && (await openMedia(house, media))
    if (media && !body) throw new Absent()
    return body
  }
  const [photo, sound] = [await opened(found.photo), await opened(found.sound)]
  const { read } = found
  return {
    picture: photo && (await keepPicture(house, await makeSizes(photo))),
    focus: read && { focusX: read.focusX, focusY: read.focusY },
    sound:
      sound && found.sound
        ? await keepPieces(house, { ...sentAs(found.sound), body: sound }).catch(inWords)
        : undefined,
  }
}

const inWords = (error: unknown): never => {
  throw error instanceof Invalid ? new Invalid({ sound: 'media.away' }) : error
}

const sentAs = ({ contentType, seconds }: { contentType: string; seconds: number | null }) => ({
  contentType,
  seconds,
})
