import { countSending } from '../../../platform/codes/sending.ts'
import { Invalid } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { everybody } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { movementContact } from '../../circles/index.ts'
import { keepPicture } from '../pictures/keep-picture.ts'
import { makeSizes } from '../pictures/sizes.ts'
import { writingPlaces } from '../writing/queries.ts'
import { ownSharedPath, sharedCodes } from './code.ts'
import { share } from './commands/share.ts'
import { recognisables } from './content.ts'
import { deskRoutes } from './desk-routes.ts'
import { keepShared } from './keep.ts'
import { shareWords } from './locales/index.ts'
import { ownSharedRoutes } from './own-routes.ts'
import { SharePage } from './pages/SharePage.tsx'
import { movementToShareWith } from './queries.ts'

/** The movement at whose address one is, where the actor takes part in it. */
async function ownPlace({ db, actor, site }: Visit): Promise<string | undefined> {
  if (actor.kind !== 'person') return undefined
  const [places, here] = await Promise.all([writingPlaces(db), movementToShareWith(db, site.movement)])
  const movements = places.filter(({ movement }) => movement)
  return (movements.find(({ id }) => id === here) ?? movements[0])?.id
}

/** Whoever does not see it would have nothing. */
const isPhotoAlone = ({ posted, files }: Visit) =>
  isThere(files.photo) && !['words', 'alt'].some((name) => fieldOf(posted, name).trim() !== '')

const showsSomebody = ({ posted, files }: Visit) =>
  isThere(files.photo) && fieldOf(posted, 'recognisable') === 'somebody'

const isThere = (file: Buffer | undefined) => file !== undefined && file.length > 0

/** Everything in its files before the command: nobody's transaction waits for a picture or a disk. */
async function sharedIn(visit: Visit): Promise<unknown> {
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

/** Sharing something small, what one shared, and looking along. */
export const shareRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/share',
    policy: everybody,
    thing: 'shared',
    files: { photo: 'photo.large', sound: 'sound.large' },
    command: share,
    async show(visit, form) {
      const { db, site, locale } = visit
      const [{ name: movement }, place] = await Promise.all([
        movementContact(db, site.movement),
        ownPlace(visit),
      ])
      return page({
        title: shareWords(locale)('title'),
        door: 'stories',
        islands: ['photo-choice', 'spoken-minute'],
        microphone: true,
        body: SharePage({ locale, form, movement, atOnce: place !== undefined }),
      })
    },
    input: sharedIn,
    done(done, visit) {
      const w = shareWords(visit.locale)
      if ('slug' in done) return redirect(`/stories/${done.slug}`, { flash: w('done.read') })
      const flash = w(showsSomebody(visit) ? 'done.somebody' : isPhotoAlone(visit) ? 'done.photo' : 'done')
      return redirect(ownSharedPath(sharedCodes.of(visit.house, done.id).long), { flash })
    },
  }),
  ...ownSharedRoutes,
  ...deskRoutes,
]
