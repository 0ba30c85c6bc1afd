import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { policy, signedIn } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { viewerOf } from '../../people/index.ts'
import { subjects } from '../subjects.ts'
import { introductionWords } from '../words.ts'
import { chooseReach } from './commands/choose-reach.ts'
import { chooseWhoSees } from './commands/choose-who-sees.ts'
import { takeBackIntroduction } from './commands/take-back.ts'
import { writeIntroduction } from './commands/write-introduction.ts'
import { OwnPage } from './pages/OwnPage.tsx'
import { ReachPage } from './pages/ReachPage.tsx'
import { TakeBackPage } from './pages/TakeBackPage.tsx'
import { WhoPage } from './pages/WhoPage.tsx'
import { WordsPage } from './pages/WordsPage.tsx'
import { photoRoutes } from './photo-routes.ts'
import { findOwn, placesToChoose } from './queries.ts'

const base = '/mine/introduction'

/** Who wrote an introduction; for others there is nothing to choose yet. */
export const hasIntroduction = policy('has-introduction', async ({ db, actor }) => {
  if (actor.kind !== 'person') return 'sign-in'
  return (await findOwn(db)) ? 'admitted' : 'absent'
})

const shared = { policy: hasIntroduction, thing: 'introduction' } as const
const parts = { door: 'mine' } as const

/** One's own introduction: what it says, who sees it, how one is reached, a photo, and taking it back. */
export const ownRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: base,
    policy: signedIn,
    kind: 'page',
    thing: 'introduction',
    async handle({ db, locale }) {
      const [own, places] = await Promise.all([findOwn(db), placesToChoose(db)])
      return page({
        ...parts,
        title: introductionWords(locale)('own.title'),
        body: OwnPage({ locale, own, places }),
      })
    },
  }),
  ...formRoutes({
    path: `${base}/words`,
    policy: signedIn,
    thing: 'introduction',
    command: writeIntroduction,
    async show({ db, actor, locale }, form) {
      const [own, { name }] = await Promise.all([findOwn(db), viewerOf(db, actor)])
      const title = introductionWords(locale)('words.title')
      return page({ ...parts, title, body: WordsPage({ locale, form, own, called: name ?? '' }) })
    },
    input: ({ posted }) => ({ ...posted, version: fieldOf(posted, '_version') || 0 }),
    done: ({ first }, { locale }) =>
      redirect(first ? `${base}/who` : base, {
        flash: introductionWords(locale)(first ? 'words.saved.first' : 'words.saved'),
      }),
  }),
  ...formRoutes({
    ...shared,
    path: `${base}/who`,
    command: chooseWhoSees,
    async show({ db, locale }, form) {
      const [own, places, all] = await Promise.all([findOwn(db), placesToChoose(db), subjects(db, locale)])
      if (!own) throw new Absent()
      const title = introductionWords(locale)('who.title')
      return page({ ...parts, title, body: WhoPage({ locale, form, own, places, all }) })
    },
    input: ({ posted }) => ({ ...posted, version: fieldOf(posted, '_version') }),
    done: (_, { locale }) => redirect(base, { flash: introductionWords(locale)('who.saved') }),
  }),
  ...formRoutes({
    ...shared,
    path: `${base}/reach`,
    command: chooseReach,
    async show({ db, locale }, form) {
      const own = await findOwn(db)
      if (!own) throw new Absent()
      const title = introductionWords(locale)('reach.title')
      return page({ ...parts, title, body: ReachPage({ locale, form, own }) })
    },
    input: ({ posted }) => ({ ...posted, version: fieldOf(posted, '_version') }),
    done: (_, { locale }) => redirect(base, { flash: introductionWords(locale)('reach.saved') }),
  }),
  ...photoRoutes(hasIntroduction),
  ...formRoutes({
    ...shared,
    path: `${base}/take-back`,
    command: takeBackIntroduction,
    input: () => ({}),
    show: ({ locale }, form) =>
      page({
        ...parts,
        title: introductionWords(locale)('back.title'),
        body: TakeBackPage({ locale, form }),
      }),
    done: (_, { locale }) => redirect('/mine', { flash: introductionWords(locale)('back.done') }),
  }),
]
