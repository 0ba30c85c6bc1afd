import { countSending } from '../../../platform/codes/sending.ts'
import { Invalid } from '../../../platform/errors/errors.ts'
import { fieldOf } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { keepPicture } from '../pictures/keep-picture.ts'
import { makeSizes } from '../pictures/sizes.ts'
import { writingPlaces } from '../writing/queries.ts'
import { recognisables } from './content.ts'
import { keepShared } from './keep.ts'
import { movementToShareWith } from './queries.ts'

/** The movement at whose address one is, where the actor takes part in it. */
export async function ownPlace({ db, actor, site }: Visit): Promise<string | undefined> {
  if (actor.kind !== 'person') return undefined
  const [places, here] = await Promise.all([writingPlaces(db), movementToShareWith(db, site.movement)])
  const movements = places.filter(({ movement }) => movement)
  return (movements.find(({ id }) => id === here) ?? movements[0])?.id
}

/** A photo without a word: whoever does not see it would have nothing. */
export const isPhotoAlone = ({ posted, files }: Visit) =>
  isThere(files.photo) && !['words', 'alt'].some((name) => fieldOf(posted, name).trim() !== '')

/** A photo on which somebody can be recognised. */
export const showsSomebody = ({ posted, files }: Visit) =>
  isThere(files.photo) && fieldOf(posted, 'recognisable') === 'somebody'

const isThere = (file: Buffer | undefined) => file !== undefined && file.length > 0

/** What was sent: everything in its files before the command: nobody's transaction waits for a picture or a disk. */
export async function sharedIn(visit: Visit): Promise<unknown> {
  const { posted, files, house, locale, site, reading } = visit
  await countSending(visit, 'shares')
  const recognisable = fieldOf(posted, 'recognisable')
  if (isThere(files.photo) && !recognisables.some((one) => one === recognisable))
    throw new Invalid({ recognisable: 'recognisable.missing' })
  const place = await reading(ownPlace)
  const atOnce =
    place !== undefined &&
    ['movement', 'everyone'].includes(fieldOf(posted, 'where')) &&
    fieldOf(posted, 'look') !== 'yes' &&
    // What was spoken is written out first, by somebody who listens; a photo without a word is described first.
    !isThere(files.sound) &&
    !isPhotoAlone(visit) &&
    // Who can be recognised is asked first, by somebody who looks along.
    !showsSomebody(visit)
  if (atOnce) {
    const picture = isThere(files.photo) ? await inSizes(visit) : undefined
    return { ...posted, locale, place, picture, atOnce }
  }
  const key = house.sealing.newKey(house.clock)
  const photo = await keepShared(house, key, 'photo', files.photo)
  const sound = await keepShared(house, key, 'sound', files.sound)
  return { ...posted, locale, movement: site.movement, photo, sound }
}

async function inSizes({ house, files }: Visit) {
  try {
    return await keepPicture(house, await makeSizes(files.photo))
  } catch (error) {
    if (error instanceof Invalid) throw new Invalid({ photo: error.fields.media ?? 'photo.unknown' })
    throw error
  }
}
