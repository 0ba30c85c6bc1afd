import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { openPiece } from '../../../../platform/recordings/index.ts'
import { bytes, page, redirect } from '../../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes } from '../../../../platform/web/form.ts'
import { policy } from '../../../../platform/web/policy.ts'
import { type Route, route } from '../../../../platform/web/route.ts'
import type { Visit } from '../../../../platform/web/visit.ts'
import { cleanPhoto, keepTold } from '../../../contributions/index.ts'
import { whoMakesWeek } from '../../policy.ts'
import { weekAt } from '../../queries.ts'
import { addPicture, removePicture, writePicture } from './commands.ts'
import { pictureWords } from './locales/index.ts'
import { PicturePage } from './PicturePage.tsx'
import { PicturesPage } from './PicturesPage.tsx'
import { pictureAt, picturesOf } from './queries.ts'

const base = '/week/:week/make/afterwards/pictures'
const home = ({ params }: Pick<Visit, 'params'>) => `/week/${params.week}`

/** @throws Absent */
async function pictureHere({ db, params }: Visit) {
  const picture = await pictureAt(db, params.week ?? '', params.id ?? '')
  if (!picture) throw new Absent()
  return picture
}

/** Everybody, of a Week that was released. */
const whoSeesPicture = policy('sees-picture-of-week', async ({ db, params }) =>
  (await pictureAt(db, params.week ?? '', params.id ?? '')) ? 'admitted' : 'absent',
)

/** The makers of the Week, of one of its pictures. */
const whoMakesPicture = policy('makes-picture-of-week', async (visit) => {
  const admission = await whoMakesWeek.admit(visit)
  return admission === 'admitted' ? whoSeesPicture.admit(visit) : admission
})

async function showOne(visit: Visit, form: FormState) {
  const { locale } = visit
  const body = PicturePage({ locale, form, at: home(visit), picture: await pictureHere(visit) })
  return page({ title: pictureWords(locale)('one'), door: 'agenda', body })
}

const which = ({ params }: Visit) => ({ week: params.week, id: params.id })
const say = ({ locale }: Visit, key: 'add.done' | 'saved' | 'removed') => ({
  flash: pictureWords(locale)(key),
})

/** Pictures with how a Week was. */
export const pictureRoutes: readonly Route[] = [
  ...formRoutes({
    path: base,
    policy: whoMakesWeek,
    thing: 'afterword',
    files: { media: 'photo.large' },
    keeps: ['media'],
    command: addPicture,
    async show(visit, form) {
      const { db, locale, params } = visit
      const week = await weekAt(db, params.week ?? '')
      const pictures = await picturesOf(db, week?.id ?? '')
      const body = PicturesPage({ locale, form, at: home(visit), pictures })
      return page({ title: pictureWords(locale)('title'), door: 'agenda', body })
    },
    async input({ params, posted, files, house }) {
      const [words, recognisable] = [fieldOf(posted, 'words'), fieldOf(posted, 'recognisable')]
      // Nothing is kept of what may not stand there.
      if (!recognisable) throw new Invalid({ recognisable: 'recognisable.missing' })
      if (!words.trim()) throw new Invalid({ words: 'words.needed' })
      const photo = await keepTold(house, await cleanPhoto(files.media))
      return { week: params.week, words, recognisable, photo }
    },
    done: (_, visit) => redirect(`${home(visit)}/make/afterwards/pictures`, say(visit, 'add.done')),
  }),
  ...formRoutes({
    path: `${base}/:id`,
    policy: whoMakesPicture,
    thing: 'afterword',
    command: writePicture,
    show: showOne,
    input: (visit) => ({
      ...{ ...which(visit), version: fieldOf(visit.posted, '_version') },
      ...{ words: fieldOf(visit.posted, 'words'), position: fieldOf(visit.posted, 'position') },
    }),
    done: (_, visit) => redirect(`${home(visit)}/make/afterwards/pictures`, say(visit, 'saved')),
  }),
  actionRoute({
    path: `${base}/:id/remove`,
    policy: whoMakesPicture,
    thing: 'afterword',
    command: removePicture,
    show: showOne,
    input: which,
    done: (_, visit) => redirect(`${home(visit)}/make/afterwards/pictures`, say(visit, 'removed')),
  }),
  route({
    method: 'GET',
    path: '/week/:week/afterwards/pictures/:id',
    policy: whoSeesPicture,
    kind: 'export',
    thing: 'afterword',
    async handle(visit) {
      const picture = await pictureHere(visit)
      const { contentType } = picture
      return bytes({ body: await openPiece(visit.house, picture, picture), contentType, inParts: true })
    },
  }),
]
