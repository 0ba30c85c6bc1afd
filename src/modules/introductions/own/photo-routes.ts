import { Absent, Invalid } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Policy } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { cleanPhoto, keepTold } from '../../contributions/index.ts'
import { introductionWords } from '../words.ts'
import { givePhoto, takeBackPhoto } from './commands/give-photo.ts'
import { PhotoPage } from './pages/PhotoPage.tsx'
import { findOwn } from './queries.ts'

const path = '/mine/introduction/photo'

async function show({ db, locale }: Visit, form: FormState) {
  const own = await findOwn(db)
  if (!own) throw new Absent()
  const title = introductionWords(locale)('photo.title')
  return page({ title, door: 'mine', body: PhotoPage({ locale, form, own }) })
}

/** A photo beside one's introduction: given by who stands on it, and taken back at any time. */
export const photoRoutes = (policy: Policy): Route[] => [
  ...formRoutes({
    path,
    policy,
    thing: 'introduction',
    files: { media: 'photo.large' },
    keeps: ['media'],
    command: givePhoto,
    show,
    async input({ posted, files, house }) {
      if (fieldOf(posted, 'agreed') !== 'yes') throw new Invalid({ agreed: 'photo.agreed.missing' })
      return { photo: await keepTold(house, await cleanPhoto(files.media)) }
    },
    done: (_, { locale }) =>
      redirect('/mine/introduction', { flash: introductionWords(locale)('photo.saved') }),
  }),
  actionRoute({
    path: `${path}/take-back`,
    policy,
    thing: 'introduction',
    command: takeBackPhoto,
    input: () => ({}),
    show,
    done: (_, { locale }) =>
      redirect('/mine/introduction', { flash: introductionWords(locale)('photo.taken-back') }),
  }),
]
