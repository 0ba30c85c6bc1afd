import type { Child } from 'hono/jsx'
import { page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { ownSideOf } from '../visit/own-side.ts'
import { visitedThere } from '../visit/policy.ts'
import { findVisit } from '../visit/queries.ts'
import { proposeReturn, seatToReturn } from './commands/propose-return.ts'
import { takeHome } from './commands/take-home.ts'
import { thank } from './commands/thank.ts'
import { afterVisitWords } from './locales/index.ts'
import { type AfterPageProps, HomePage } from './pages/HomePage.tsx'
import { ReturnPage } from './pages/ReturnPage.tsx'
import { ThanksPage } from './pages/ThanksPage.tsx'

const path = '/visits/:visit'
const thing = 'work visit'

const show =
  (title: 'home.title' | 'thanks.title' | 'return.title', body: (props: AfterPageProps) => Child) =>
  async (asked: Visit, form: FormState) => {
    const { locale } = asked
    const props = { locale, form, ...(await ownSideOf(asked)) }
    return page({ title: afterVisitWords(locale)(title), door: 'agenda', body: body(props) })
  }

/** Who speaks for a house that may invite or ask in return, as long as nobody did; who sends it a moment later comes to the one there is. */
const mayReturn = policy('may-return-visit', async (asked) => {
  const admission = await visitedThere.admit(asked)
  if (admission !== 'admitted') return admission
  const visit = await findVisit(asked.db, asked.params.visit ?? '')
  const sends = Object.keys(asked.posted).length > 0
  if (!visit || visit.beforeJoining || (visit.returnedBy && !sends)) return 'absent'
  return (await seatToReturn(asked.db, visit)) ? 'admitted' : 'absent'
})

export const afterVisitRoutes: readonly Route[] = [
  ...formRoutes({
    ...{ path: `${path}/home`, thing, policy: visitedThere },
    command: takeHome,
    show: show('home.title', HomePage),
    input: ({ params, posted }) => ({
      visit: params.visit,
      version: fieldOf(posted, '_version'),
      takenHome: fieldOf(posted, 'takenHome'),
      audience: fieldOf(posted, 'audience'),
    }),
    done: (_, { params, locale }) =>
      redirect(`/visits/${params.visit}`, { flash: afterVisitWords(locale)('home.saved') }),
  }),
  ...formRoutes({
    ...{ path: `${path}/thanks`, thing, policy: visitedThere },
    command: thank,
    show: show('thanks.title', ThanksPage),
    input: ({ params, posted }) => ({
      visit: params.visit,
      version: fieldOf(posted, '_version'),
      thanks: fieldOf(posted, 'thanks'),
    }),
    done: (_, { params, locale }) =>
      redirect(`/visits/${params.visit}`, { flash: afterVisitWords(locale)('thanks.sent') }),
  }),
  ...formRoutes({
    ...{ path: `${path}/return`, thing, policy: mayReturn },
    command: proposeReturn,
    show: show('return.title', ReturnPage),
    input: ({ params, posted }) => ({ visit: params.visit, words: fieldOf(posted, 'words') }),
    done: ({ visitId }, { locale }) =>
      redirect(`/visits/${visitId}`, { flash: afterVisitWords(locale)('return.sent') }),
  }),
]
