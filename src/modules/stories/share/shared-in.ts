import { countSending } from '../../../platform/codes/sending.ts'
import { Invalid } from '../../../platform/errors/errors.ts'
import { fieldOf } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { keepPicture } from '../pictures/keep-picture.ts'
import { makeSizes } from '../pictures/sizes.ts'
import { findStory } from '../reading/story.ts'
import { writingPlaces } from '../writing/queries.ts'
import { sharedCodes } from './code.ts'
import { keepShared, refuseEmpty } from './keep.ts'
import { sharedBehind } from './own.ts'
import { movementToShareWith } from './queries.ts'
import type { SharedMediaKind } from './schema.ts'

const name = /^[a-z0-9-]{1,80}$/

/** The movement under whose name the page was opened, where the address says it. */
export function askedFor({ url }: Pick<Visit, 'url'>): string | undefined {
  const of = url.searchParams.get('of') ?? ''
  return name.test(of) ? of : undefined
}

/** With which movement something is shared: its name in addresses. */
export const sharedWith = (visit: Pick<Visit, 'url' | 'site'>): string | undefined =>
  askedFor(visit) ?? visit.site.movement

/** The movement under whose name one is, where the actor takes part in it. */
export async function ownPlace(visit: Visit): Promise<string | undefined> {
  const { db, actor } = visit
  if (actor.kind !== 'person') return undefined
  const [places, here] = await Promise.all([writingPlaces(db), movementToShareWith(db, sharedWith(visit))])
  const movements = places.filter(({ movement }) => movement)
  const own = movements.find(({ id }) => id === here)
  // What was meant for another movement is not read at once in one's own.
  return (own ?? (askedFor(visit) ? undefined : movements[0]))?.id
}

/** A photo without a word: whoever does not see it would have nothing. */
export const isPhotoAlone = ({ posted, files }: Visit) =>
  isThere(files.photo) && !['words', 'alt'].some((name) => fieldOf(posted, name).trim() !== '')

/** A photo on which somebody can be recognised, or perhaps: who does not say is asked. */
export const showsSomebody = ({ posted, files }: Visit) =>
  isThere(files.photo) && fieldOf(posted, 'recognisable') !== 'nobody'

/** What is said once it lies there: thanks for the words first, then why somebody looks along at a photo. */
export function thanks(visit: Visit) {
  const said = fieldOf(visit.posted, 'recognisable')
  const first = fieldOf(visit.posted, 'words').trim() ? 'done.words' : 'done'
  if (showsSomebody(visit)) return [first, said === 'somebody' ? 'done.somebody' : 'done.unsaid'] as const
  if (isPhotoAlone(visit)) return [first, 'done.photo'] as const
  return ['done'] as const
}

/** The page it was sent from. */
export const formOf = ({ posted }: Visit) => fieldOf(posted, '_key')

/** What was shared with the same words before, and was not taken back since. */
export const isThereStill = ({ house, reading }: Visit, done: { slug: string } | { id: string }) =>
  reading(async ({ db }) => {
    if ('slug' in done) return (await findStory(db, done.slug)) !== undefined
    return (await sharedBehind(db, house, sharedCodes.of(house, done.id).long)) !== undefined
  })

const isThere = (file: Buffer | undefined) => file !== undefined && file.length > 0

/** What was sent: everything in its files before the command: nobody's transaction waits for a picture or a disk. */
export async function sharedIn(visit: Visit): Promise<unknown> {
  const { posted, files, house, locale, reading } = visit
  await countSending(visit, 'shares')
  refuseEmpty(visit)
  const [place, form] = [await reading(ownPlace), formOf(visit)]
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
    return { ...posted, locale, place, picture, atOnce, form }
  }
  const key = house.sealing.newKey(house.clock)
  const keep = async (kind: SharedMediaKind) => {
    const kept = await keepShared(house, key.seal, kind, files[kind])
    return kept && { ...kept, key }
  }
  const [photo, sound] = [await keep('photo'), await keep('sound')]
  return { ...posted, locale, movement: sharedWith(visit), photo, sound, form }
}

async function inSizes({ house, files }: Visit) {
  try {
    return await keepPicture(house, await makeSizes(files.photo))
  } catch (error) {
    if (error instanceof Invalid) throw new Invalid({ photo: error.fields.media ?? 'photo.unknown' })
    throw error
  }
}
