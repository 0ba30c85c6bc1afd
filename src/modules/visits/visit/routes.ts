import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes, freshForm } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { answerVisit } from './commands/answer-visit.ts'
import { callOff } from './commands/call-off.ts'
import { chooseDay } from './commands/choose-day.ts'
import { proposeDays } from './commands/propose-days.ts'
import { typedDays } from './days.ts'
import { visitWords } from './locales/index.ts'
import { CallOffPage } from './pages/CallOffPage.tsx'
import { DaysPage } from './pages/DaysPage.tsx'
import { VisitPage } from './pages/VisitPage.tsx'
import { answersVisit, callsOffVisit, choosesDay, whoMayKnowVisit } from './policy.ts'
import { daysOf, findVisit, type WorkVisit } from './queries.ts'
import { sidesOf } from './side-queries.ts'
import { stateOf } from './state.ts'
import { titleIn } from './title.ts'

const path = '/visits/:visit'
const thing = 'work visit'

async function visitOf({ db, params }: Visit): Promise<WorkVisit> {
  const visit = await findVisit(db, params.visit ?? '')
  if (!visit) throw new Absent()
  return visit
}

async function show(asked: Visit, form: FormState) {
  const { db, house, params, locale } = asked
  const id = params.visit ?? ''
  const [visit, days, written] = await Promise.all([visitOf(asked), daysOf(db, id), sidesOf(db, id)])
  const state = stateOf(visit, house.clock.now())
  const body = VisitPage({ locale, form, visit, state, days, written })
  return page({ title: titleIn(locale, visit), door: 'agenda', body })
}

const back = ({ params, locale }: Visit, said: 'answered' | 'days.chosen' | 'proposed' | 'off.done') =>
  redirect(`/visits/${params.visit}`, { flash: visitWords(locale)(said) })

export const visitRoutes: readonly Route[] = [
  route({
    ...{ path, thing, policy: whoMayKnowVisit },
    method: 'GET',
    kind: 'page',
    handle: (visit) => show(visit, freshForm(visit)),
  }),
  actionRoute({
    ...{ path: `${path}/answer`, thing, policy: answersVisit, show },
    command: answerVisit,
    input: (visit) => ({
      visit: visit.params.visit,
      version: fieldOf(visit.posted, '_version'),
      says: fieldOf(visit.posted, 'says'),
      answer: fieldOf(visit.posted, 'answer'),
      days: typedDays(visit),
    }),
    done: (_, visit) => back(visit, 'answered'),
  }),
  ...formRoutes({
    ...{ path: `${path}/days`, thing, policy: choosesDay },
    command: proposeDays,
    async show(asked, form) {
      const { locale } = asked
      const body = DaysPage({ locale, form, visit: await visitOf(asked) })
      return page({ title: visitWords(locale)('propose.title'), door: 'agenda', body })
    },
    input: (visit) => ({
      visit: visit.params.visit,
      version: fieldOf(visit.posted, '_version'),
      because: fieldOf(visit.posted, 'because'),
      days: typedDays(visit),
    }),
    done: (_, visit) => back(visit, 'proposed'),
  }),
  actionRoute({
    ...{ path: `${path}/days/:day`, thing, policy: choosesDay, show },
    command: chooseDay,
    input: ({ params }) => ({ visit: params.visit, day: params.day }),
    done: (_, visit) => back(visit, 'days.chosen'),
  }),
  ...formRoutes({
    ...{ path: `${path}/call-off`, thing, policy: callsOffVisit },
    command: callOff,
    async show(asked, form) {
      const { locale } = asked
      const body = CallOffPage({ locale, form, visit: await visitOf(asked) })
      return page({ title: visitWords(locale)('off.title'), door: 'agenda', body })
    },
    input: ({ params, posted }) => ({ visit: params.visit, because: fieldOf(posted, 'because') }),
    done: (_, visit) => back(visit, 'off.done'),
  }),
]
