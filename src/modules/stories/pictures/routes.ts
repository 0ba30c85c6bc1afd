import { Absent, Invalid } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, fieldsOf, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { whoIsOn } from '../people-in-it/on-pictures.ts'
import { ownStory } from '../writing/own-story.ts'
import { writesStory } from '../writing/policy.ts'
import { findOwnStory } from '../writing/queries.ts'
import { titled } from '../writing/titled.ts'
import { ownPicturesAt, sizeIn } from './address.ts'
import { addPicture } from './commands/add-picture.ts'
import { sayPicture } from './commands/say-picture.ts'
import { throwPictureAway } from './commands/throw-picture-away.ts'
import { isIn } from './in-text.ts'
import { keepPicture } from './keep-picture.ts'
import { pictureWords } from './locales/index.ts'
import { PicturePage } from './pages/PicturePage.tsx'
import { PicturesPage } from './pages/PicturesPage.tsx'
import { findOwnFile, findOwnPicture, ownPictures } from './queries.ts'
import { readPictureRoutes } from './reading-routes.ts'
import { servePicture } from './serve.ts'
import { makeSizes } from './sizes.ts'

const path = '/write/:story/pictures'
const at = ({ params }: Pick<Visit, 'params'>) => ownPicturesAt(params.story ?? '')
const thing = 'story picture'

/** Who writes the story that this picture is with. */
const writesPicture = policy('writes-story-picture', async (visit) => {
  const admission = await writesStory.admit(visit)
  if (admission !== 'admitted') return admission
  const { db, house, params } = visit
  const own = await findOwnPicture(db, house.sealing, params.story ?? '', params.id ?? '')
  return own ? 'admitted' : 'absent'
})

async function showOne(visit: Visit, form: FormState) {
  const { db, house, locale, params } = visit
  const storyId = params.story ?? ''
  const [picture, story] = await Promise.all([
    findOwnPicture(db, house.sealing, storyId, params.id ?? ''),
    findOwnStory(db, house.sealing, storyId),
  ])
  if (!picture || !story) throw new Absent()
  const inText = isIn(story.document, picture.id)
  const people = picture.recognised ? await whoIsOn(db, house.sealing, story, picture.id) : []
  return page({
    title: titled(locale, story, pictureWords(locale)('one')),
    door: 'stories',
    islands: ['focal-point'],
    body: PicturePage({ locale, form, storyId, picture, inText, people }),
  })
}

/** Pictures with what one writes, and with what one reads. */
export const pictureRoutes: readonly Route[] = [
  ...formRoutes({
    path,
    policy: writesStory,
    thing,
    files: { media: 'photo.large' },
    keeps: ['media'],
    command: addPicture,
    async show(visit, form) {
      const { db, house, locale, params } = visit
      const storyId = params.story ?? ''
      const [story, pictures] = await Promise.all([ownStory(visit), ownPictures(db, house.sealing, storyId)])
      const title = titled(locale, story, pictureWords(locale)('title'))
      const body = PicturesPage({ locale, form, storyId, pictures })
      return page({ title, door: 'stories', islands: ['photo-choice'], body })
    },
    async input({ params, posted, files, house, reading }) {
      const recognisable = fieldOf(posted, 'recognisable')
      // Nothing is kept of what may not stand there, and nothing is drawn for who does not write here.
      if (!recognisable) throw new Invalid({ recognisable: 'recognisable.missing' })
      const own = await reading(({ db }) => findOwnStory(db, house.sealing, params.story ?? ''))
      if (!own) throw new Absent()
      const picture = await keepPicture(house, await makeSizes(files.media))
      return { story: params.story, recognisable, picture }
    },
    done: ({ id }, visit) =>
      redirect(`${at(visit)}/${id}`, { flash: pictureWords(visit.locale)('add.done') }),
  }),
  ...formRoutes({
    path: `${path}/:id`,
    policy: writesPicture,
    thing,
    command: sayPicture,
    show: showOne,
    input: ({ params, posted }) => ({
      ...posted,
      ...{ story: params.story, id: params.id, version: fieldOf(posted, '_version') },
      on: fieldsOf(posted, 'on'),
    }),
    done: ({ how }, visit) =>
      redirect(how === 'placed' ? `/write/${visit.params.story}` : at(visit), {
        flash: pictureWords(visit.locale)(`say.${how}`),
      }),
  }),
  actionRoute({
    path: `${path}/:id/remove`,
    policy: writesPicture,
    thing,
    command: throwPictureAway,
    show: showOne,
    input: ({ params }) => ({ story: params.story, id: params.id }),
    done: (_, visit) => redirect(at(visit), { flash: pictureWords(visit.locale)('removed') }),
  }),
  route({
    method: 'GET',
    path: `${path}/:id/:file`,
    policy: writesStory,
    kind: 'export',
    does: 'read',
    thing,
    async handle({ db, house, params }) {
      const { story = '', id = '', file = '' } = params
      const size = sizeIn(file)
      const found = size && (await findOwnFile(db, story, { id, ...size }))
      if (!found) throw new Absent()
      return servePicture(house, { format: size.format, found })
    },
  }),
  ...readPictureRoutes,
]
