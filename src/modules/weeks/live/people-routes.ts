import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldsOf, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import { whoMakesWeek } from '../policy.ts'
import { nameFacilitators } from './commands/name-facilitators.ts'
import { possibleFacilitators } from './facilitators.ts'
import { liveWords } from './locales/index.ts'
import { PeoplePage } from './pages/PeoplePage.tsx'
import { liveHere, whoFollows } from './policy.ts'

/** The makers of the Week, of a session that is live. */
const whoNames = policy('week-maker-live', async (visit) => {
  const [makes, live] = await Promise.all([whoMakesWeek.admit(visit), whoFollows.admit(visit)])
  return makes === 'admitted' ? live : makes
})

/** Naming who leads a stage beside the makers. */
export const peopleRoutes: readonly Route[] = formRoutes({
  path: '/week/:week/sessions/:session/desk/people',
  policy: whoNames,
  thing: 'programme session',
  reads: { thing: 'who leads a stage', id: () => null },
  command: nameFacilitators,
  async show(visit, form) {
    const { db, locale, params } = visit
    const [live, people] = await Promise.all([
      liveHere(visit),
      possibleFacilitators(db, params.session ?? ''),
    ])
    return page({
      title: liveWords(locale)('people.title'),
      door: 'agenda',
      body: PeoplePage({ locale, live, people, form }),
    })
  },
  input: ({ params, posted }) => ({
    week: params.week,
    session: params.session,
    seats: fieldsOf(posted, 'seats'),
  }),
  done: (_, { params, locale }) =>
    redirect(`/week/${params.week}/sessions/${params.session}/desk`, {
      flash: liveWords(locale)('setup.done'),
    }),
})
