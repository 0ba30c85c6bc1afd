import { live, page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes, freshForm } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { weekAt } from '../queries.ts'
import { addCaption } from './commands/add-caption.ts'
import { moveQuestion } from './commands/move-question.ts'
import { setStage } from './commands/set-stage.ts'
import { setUp } from './commands/set-up.ts'
import { liveWords } from './locales/index.ts'
import { DeskPage } from './pages/DeskPage.tsx'
import { deskPieces } from './pages/desk-pieces.tsx'
import { SetUpPage } from './pages/SetUpPage.tsx'
import { TypePage } from './pages/TypePage.tsx'
import { liveHere, whoLeads, whoLeadsLive } from './policy.ts'
import { findLive, lastCaptions, questionsOf } from './queries.ts'
import { turnSlide } from './show/commands/turn-slide.ts'
import { showsOf } from './show/queries.ts'

const desk = '/week/:week/sessions/:session/desk'
const led = { policy: whoLeadsLive, thing: 'live question' } as const
/** Whose questions a facilitator reads stands nowhere, so there is nobody to tell. */
const reads = { thing: 'questions to a stage', id: () => null } as const

const at = ({ params }: Visit) => `/week/${params.week}/sessions/${params.session}`
const here = ({ params }: Visit) => ({ week: params.week, session: params.session })

async function asked(visit: Visit) {
  const { db, house, params } = visit
  const [session, questions] = await Promise.all([
    liveHere(visit),
    questionsOf(db, house.sealing, params.session ?? ''),
  ])
  return { live: session, questions }
}

async function showDesk(visit: Visit, form: FormState) {
  const { db, locale, params } = visit
  const [seen, shows, week] = await Promise.all([
    asked(visit),
    showsOf(db, params.session ?? ''),
    weekAt(db, params.week ?? ''),
  ])
  return page({
    title: liveWords(locale)('desk.title'),
    door: 'agenda',
    islands: ['live-lists'],
    body: DeskPage({ locale, form, ...seen, shows, makes: week?.makes ?? false }),
  })
}

const done = (_: unknown, visit: Visit) =>
  redirect(`${at(visit)}/desk`, { flash: liveWords(visit.locale)('desk.done') })

export const deskRoutes: readonly Route[] = [
  route({
    ...led,
    method: 'GET',
    path: desk,
    as: 'person',
    kind: 'page',
    reads,
    handle: (visit) => showDesk(visit, freshForm(visit)),
  }),
  route({
    ...led,
    method: 'GET',
    path: `${desk}/line`,
    as: 'person',
    kind: 'live',
    reads,
    async handle(visit) {
      const { deskId } = await liveHere(visit)
      return live({
        topic: deskId,
        audience: async ({ locale }) => `desk ${locale}`,
        async pieces(fresh) {
          const { live: session, questions } = await asked(fresh)
          return deskPieces(fresh.locale, session, questions)
        },
      })
    },
  }),
  actionRoute({
    ...led,
    path: `${desk}/stage`,
    command: setStage,
    show: showDesk,
    input: (visit) => ({ ...visit.posted, ...here(visit), version: fieldOf(visit.posted, '_version') }),
    done,
  }),
  actionRoute({
    ...led,
    path: `${desk}/slide`,
    command: turnSlide,
    show: showDesk,
    input: (visit) => ({ ...here(visit), turn: fieldOf(visit.posted, 'turn') }),
    done,
  }),
  actionRoute({
    ...led,
    path: `${desk}/question`,
    command: moveQuestion,
    show: showDesk,
    input: (visit) => ({ ...here(visit), question: fieldOf(visit.posted, 'question') }),
    done,
  }),
  ...formRoutes({
    ...led,
    path: `${desk}/captions`,
    command: addCaption,
    async show(visit, form) {
      const { db, locale, params } = visit
      const [session, captions] = await Promise.all([liveHere(visit), lastCaptions(db, params.session ?? '')])
      return page({
        title: liveWords(locale)('type.title'),
        door: 'agenda',
        body: TypePage({ locale, live: session, captions, form }),
      })
    },
    input: (visit) => ({ ...here(visit), words: fieldOf(visit.posted, 'words') }),
    done: (_, visit) => redirect(`${at(visit)}/desk/captions`),
  }),
  ...formRoutes({
    path: `${desk}/set-up`,
    policy: whoLeads,
    thing: 'programme session',
    command: setUp,
    async show(visit, form) {
      const { db, locale, params } = visit
      const session = await findLive(db, params.week ?? '', params.session ?? '')
      return page({
        title: liveWords(locale)('setup.title'),
        door: 'agenda',
        body: SetUpPage({
          ...{ locale, live: session, form },
          back: session ? `${at(visit)}/desk` : at(visit),
        }),
      })
    },
    input: (visit) => ({ ...visit.posted, ...here(visit), version: fieldOf(visit.posted, '_version') }),
    done: (_, visit) => redirect(`${at(visit)}/desk`, { flash: liveWords(visit.locale)('setup.done') }),
  }),
]
