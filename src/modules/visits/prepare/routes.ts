import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { ownSideOf } from '../visit/own-side.ts'
import { preparesVisit } from '../visit/policy.ts'
import { prepareVisitWords } from './locales/index.ts'
import { PreparePage } from './pages/PreparePage.tsx'
import { prepareVisit } from './prepare-visit.ts'

export const prepareVisitRoutes = formRoutes({
  path: '/visits/:visit/prepare',
  policy: preparesVisit,
  thing: 'work visit',
  command: prepareVisit,
  async show(asked, form) {
    const { locale } = asked
    const body = PreparePage({ locale, form, ...(await ownSideOf(asked)) })
    return page({ title: prepareVisitWords(locale)('title'), door: 'agenda', body })
  },
  input: ({ params, posted }) => ({
    visit: params.visit,
    version: fieldOf(posted, '_version'),
    people: fieldOf(posted, 'people'),
    told: fieldOf(posted, 'told'),
    unseen: fieldOf(posted, 'unseen'),
  }),
  done: (_, { params, locale }) =>
    redirect(`/visits/${params.visit}`, { flash: prepareVisitWords(locale)('saved') }),
})
