import { countSending } from '../../../platform/codes/sending.ts'
import { Invalid } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, fieldOf, formRoutes, freshForm } from '../../../platform/web/form.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { movementOf } from '../../circles/index.ts'
import { keepPicture } from '../pictures/keep-picture.ts'
import { makeSizes } from '../pictures/sizes.ts'
import { findStory } from '../reading/story.ts'
import { writingPlaces } from '../writing/queries.ts'
import { holdShared, ownSharedPath, sharedCodeOf } from './code.ts'
import { share } from './commands/share.ts'
import { deskRoutes } from './desk-routes.ts'
import { keepShared } from './keep.ts'
import { shareWords } from './locales/index.ts'
import { ownPathOf } from './own.ts'
import { ownSharedRoutes } from './own-routes.ts'
import { CodePage } from './pages/CodePage.tsx'
import { SharePage } from './pages/SharePage.tsx'
import { movementToShareWith, ownShared } from './queries.ts'

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

/** Or perhaps: who does not say is asked. */
const showsSomebody = ({ posted, files }: Visit) =>
  isThere(files.photo) && fieldOf(posted, 'recognisable') !== 'nobody'

const isThere = (file: Buffer | undefined) => file !== undefined && file.length > 0

/** The page it was sent from. */
const formOf = ({ posted }: Visit) => fieldOf(posted, '_key')

/** Everything in its files before the command: nobody's transaction waits for a picture or a disk. */
async function sharedIn(visit: Visit): Promise<unknown> {
  const { posted, files, house, locale, site, reading } = visit
  await countSending(visit, 'shares')
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
  const photo = await keepShared(house, key, 'photo', files.photo)
  const sound = await keepShared(house, key, 'sound', files.sound)
  return { ...posted, locale, movement: site.movement, photo, sound, form }
}

async function inSizes({ house, files }: Visit) {
  try {
    return await keepPicture(house, await makeSizes(files.photo))
  } catch (error) {
    if (error instanceof Invalid) throw new Invalid({ photo: error.fields.media ?? 'photo.unknown' })
    throw error
  }
}

/** What was shared with the same words before, and was not taken back since. */
const isThereStill = ({ house, reading }: Visit, done: { slug: string } | { id: string }) =>
  reading(async ({ db }) => {
    if ('slug' in done) return (await findStory(db, done.slug)) !== undefined
    await holdShared(db, sharedCodeOf(house, done.id).long)
    return (await ownShared(db, house.sealing, done.id)).length > 0
  })

const codePage = (visit: Visit, form: FormState) =>
  page({
    title: shareWords(visit.locale)('code.title'),
    door: 'stories',
    body: CodePage({ locale: visit.locale, form }),
  })

/** Sharing something small, coming back to it with its code, and looking along. */
export const shareRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/share',
    policy: everybody,
    thing: 'shared',
    files: { photo: 'photo.large', sound: 'sound.large' },
    command: share,
    async show(visit, form) {
      const { db, site, locale } = visit
      const [movement, place] = await Promise.all([movementOf(db, site.movement), ownPlace(visit)])
      const { name, contactName, contactPhone } = movement
      const contact = { name: contactName, phone: contactPhone }
      return page({
        title: shareWords(locale)('title'),
        door: 'stories',
        islands: ['photo-choice', 'spoken-minute'],
        microphone: true,
        body: SharePage({ locale, form, movement: name, contact, atOnce: place !== undefined }),
      })
    },
    sameWordsOnce: true,
    input: sharedIn,
    async done(done, visit) {
      const w = shareWords(visit.locale)
      const again = done.form !== formOf(visit)
      if (again && !(await isThereStill(visit, done))) throw new Invalid({ words: 'again.gone' })
      if ('slug' in done)
        return redirect(`/stories/${done.slug}`, { flash: w(again ? 'again' : 'done.read') })
      const first = showsSomebody(visit) ? 'done.somebody' : isPhotoAlone(visit) ? 'done.photo' : 'done'
      const to = ownSharedPath(sharedCodeOf(visit.house, done.id).long)
      return redirect(to, { flash: w(again ? 'again' : first) })
    },
  }),
  route({
    method: 'GET',
    path: '/share/code',
    policy: everybody,
    kind: 'page',
    thing: 'shared',
    handle: (visit) => codePage(visit, freshForm(visit)),
  }),
  route({
    method: 'POST',
    path: '/share/code',
    policy: everybody,
    kind: 'form',
    thing: 'shared',
    async handle(visit) {
      try {
        return redirect(await ownPathOf(visit, fieldOf(visit.posted, 'code')))
      } catch (error) {
        if (!(error instanceof Invalid)) throw error
        const again = { ...freshForm(visit, visit.posted), errors: error.fields }
        return { ...codePage(visit, again), status: 422 }
      }
    },
  }),
  ...ownSharedRoutes,
  ...deskRoutes,
]
