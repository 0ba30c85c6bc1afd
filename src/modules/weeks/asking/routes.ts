import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes, freshForm } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { whoMakesWeek } from '../policy.ts'
import { weekAt } from '../queries.ts'
import { answerAsk } from './commands/answer-ask.ts'
import { askMakers } from './commands/ask-makers.ts'
import { callHouses } from './commands/call-houses.ts'
import { withdrawAsk } from './commands/withdraw-ask.ts'
import { askWords } from './locales/index.ts'
import { AskedPage } from './pages/AskedPage.tsx'
import { AskPage } from './pages/AskPage.tsx'
import { CallPage } from './pages/CallPage.tsx'
import { answersAsk, findCalled, hostCalled, whoKnowsAsk, withdrawsAsk } from './policy.ts'
import { callOf, findAsk } from './queries.ts'

const thing = 'ask of a house'
const asked = '/week/asked/:ask'

async function show({ db, locale, params }: Visit, form: FormState) {
  const ask = await findAsk(db, params.ask ?? '')
  if (!ask) throw new Absent()
  const week = ask.makes
    ? await db.selectFrom('weeks.week').select('slug').where('id', '=', ask.weekId).executeTakeFirst()
    : undefined
  const body = AskedPage({ locale, form, ask, week: week?.slug })
  return page({ title: ask.title, door: 'agenda', body })
}

const decision = ({ posted, params }: Visit) => ({ ask: params.ask, version: fieldOf(posted, '_version') })

export const askRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/week/:week/make/call',
    policy: whoMakesWeek,
    thing: 'week',
    command: callHouses,
    input: ({ posted, params }) => ({ ...posted, week: params.week, version: fieldOf(posted, '_version') }),
    async show({ db, locale, params }, form) {
      const week = await weekAt(db, params.week ?? '')
      if (!week) throw new Absent()
      const body = CallPage({ locale, form, week, call: await callOf(db, week.id) })
      return page({ title: askWords(locale)('call.title'), door: 'agenda', body })
    },
    done: (_, { params, locale }) =>
      redirect(`/week/${params.week}/make`, { flash: askWords(locale)('call.saved') }),
  }),
  ...formRoutes({
    path: '/circles/:slug/week/:week/ask',
    policy: hostCalled,
    thing,
    command: askMakers,
    input: ({ posted, params }) => ({ ...posted, slug: params.slug, week: params.week }),
    async show({ db, locale, params }, form) {
      const called = await findCalled(db, params.slug ?? '', params.week ?? '')
      if (!called) throw new Absent()
      const title = askWords(locale)('ask.title', { title: called.call.title })
      return page({ title, door: 'agenda', body: AskPage({ locale, form, ...called }) })
    },
    done: ({ id }, { locale }) => redirect(`/week/asked/${id}`, { flash: askWords(locale)('ask.sent') }),
  }),
  route({
    ...{ path: asked, policy: whoKnowsAsk, as: 'person', thing },
    method: 'GET',
    kind: 'page',
    handle: (visit) => show(visit, freshForm(visit)),
  }),
  actionRoute({
    ...{ path: `${asked}/answer`, policy: answersAsk, thing, show },
    command: answerAsk,
    input: (visit) => ({
      ...decision(visit),
      says: fieldOf(visit.posted, 'says'),
      answer: fieldOf(visit.posted, 'answer'),
    }),
    done: ({ says }, { params, locale }) =>
      redirect(`/week/asked/${params.ask}`, {
        flash: askWords(locale)(says === 'take' ? 'answer.taken' : 'answer.done'),
      }),
  }),
  actionRoute({
    ...{ path: `${asked}/withdraw`, policy: withdrawsAsk, thing, show },
    command: withdrawAsk,
    input: decision,
    done: (_, { params, locale }) =>
      redirect(`/week/asked/${params.ask}`, { flash: askWords(locale)('withdraw.done') }),
  }),
]
