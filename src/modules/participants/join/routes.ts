import { Absent } from '../../../platform/errors/errors.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes, freshForm } from '../../../platform/web/form.ts'
import { everybody, policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { movementContact } from '../../circles/index.ts'
import { askedIn } from './asked-in.ts'
import { askToJoin } from './commands/ask-to-join.ts'
import { listProspect } from './commands/list-prospect.ts'
import { moveRequest } from './commands/move-request.ts'
import { takeRequest } from './commands/take-request.ts'
import { welcomeHouse } from './commands/welcome-house.ts'
import { offerDays } from './days/commands/offer-days.ts'
import { dayWords } from './days/locales/index.ts'
import { daysOfferedIn } from './days/offered-in.ts'
import { daysOf } from './days/queries.ts'
import { inviteToIntroduction } from './introduce/command.ts'
import { nextIntroductions } from './introduce/queries.ts'
import { joinWords } from './locales/index.ts'
import { oneCircleRoutes } from './one-circle/routes.ts'
import { joinCodeOf } from './own/code.ts'
import { ownRequestPath } from './own/path.ts'
import { ownRequestRoutes } from './own/routes.ts'
import { renderJoinSections } from './own/sections.ts'
import { JoinPage } from './pages/JoinPage.tsx'
import { RequestPage } from './pages/RequestPage.tsx'
import { RequestsPage } from './pages/RequestsPage.tsx'
import { connects, findRequest, joinRequests, placesToJoin, somebodyAsked } from './queries.ts'
import { writeDownRoutes } from './write-down/routes.ts'

/** Hosts of a movement or a region, and of a circle that somebody would like to be in. For everybody else there is no such page. */
const receiver = policy('receives-who-wants-to-join', async ({ db, actor }) => {
  if (actor.kind !== 'person') return 'sign-in'
  return (await connects(db)) || (await somebodyAsked(db)) ? 'admitted' : 'absent'
})

/** Hosts of a movement or a region. */
const connector = policy('connector', async ({ db, actor }) => {
  if (actor.kind !== 'person') return 'sign-in'
  return (await connects(db)) ? 'admitted' : 'absent'
})

/** Those of them who may see this request. */
export const connectorOf = policy('connector-of-request', async ({ db, actor, house, params }) => {
  if (actor.kind !== 'person') return 'sign-in'
  return (await findRequest(db, house.sealing, params.id ?? '')) ? 'admitted' : 'absent'
})

async function showRequest(visit: Visit, form: FormState) {
  const { db, house, params, locale } = visit
  const request = await findRequest(db, house.sealing, params.id ?? '')
  if (!request) throw new Absent()
  const { id, step, closed, toCircle } = request
  const seen = { id, step, closed, toCircle: toCircle !== null, own: false, base: back(visit) }
  const [sections, introductions, days] = await Promise.all([
    renderJoinSections(visit, seen),
    closed || toCircle || step === 'asked' ? [] : nextIntroductions(db, request.movementId),
    closed || toCircle || step === 'asked' ? [] : daysOf(db, id),
  ])
  const today = dayAt(house.clock.now())
  const title = request.name || joinWords(locale)('one.nameless')
  return page({
    title,
    door: 'people',
    body: RequestPage({ locale, form, request, today, sections, introductions, days }),
  })
}

const one = '/join/requests/:id'
const onRequest = { policy: connectorOf, thing: 'join request', show: showRequest }
const back = ({ params }: Visit) => `/join/requests/${params.id}`

export const joinRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/join',
    policy: everybody,
    thing: 'join request',
    command: askToJoin,
    async show({ db, site, locale }, form) {
      const [places, { contactName, contactPhone }] = await Promise.all([
        placesToJoin(db, site.movement),
        movementContact(db, site.movement),
      ])
      const introductions = places ? await nextIntroductions(db, places.movementId) : []
      const regions = places?.regions ?? []
      const body = JoinPage({ locale, form, regions, introductions, contactName, contactPhone })
      const w = joinWords(locale)
      return page({ title: w('title'), description: w('lead'), door: 'people', body })
    },
    input: askedIn,
    done: ({ requestId }, { house, locale }) =>
      redirect(ownRequestPath(joinCodeOf(house, requestId)), { flash: joinWords(locale)('sent.title') }),
  }),
  ...ownRequestRoutes,
  route({
    method: 'GET',
    path: '/join/requests',
    policy: receiver,
    kind: 'page',
    thing: 'join request',
    reads: { thing: 'who wants to join', id: () => null },
    async handle({ db, house, locale }) {
      const [requests, writesDown] = await Promise.all([joinRequests(db, house.sealing), connects(db)])
      const today = dayAt(house.clock.now())
      const title = joinWords(locale)('requests.title')
      return page({ title, door: 'people', body: RequestsPage({ locale, requests, writesDown, today }) })
    },
  }),
  route({
    method: 'GET',
    path: one,
    policy: connectorOf,
    kind: 'page',
    thing: 'join request',
    reads: { thing: 'who wants to join' },
    handle: (visit) => showRequest(visit, freshForm(visit)),
  }),
  actionRoute({
    ...onRequest,
    path: `${one}/take`,
    command: takeRequest,
    input: ({ params, posted }) => ({ id: params.id, version: fieldOf(posted, '_version') }),
    done: (_, visit) => redirect(back(visit), { flash: joinWords(visit.locale)('taken') }),
  }),
  actionRoute({
    ...onRequest,
    path: `${one}/step`,
    command: moveRequest,
    input: ({ params, posted }) => ({
      id: params.id,
      version: fieldOf(posted, '_version'),
      step: fieldOf(posted, 'step'),
      onDay: fieldOf(posted, 'onDay'),
      note: fieldOf(posted, 'note'),
    }),
    done: (_, visit) => redirect(back(visit), { flash: joinWords(visit.locale)('moved') }),
  }),
  ...writeDownRoutes(connector),
  ...oneCircleRoutes,
  actionRoute({
    ...onRequest,
    path: `${one}/invite`,
    command: inviteToIntroduction,
    input: ({ params, posted }) => ({ id: params.id, occurrence: fieldOf(posted, 'occurrence') }),
    done: (_, visit) => redirect(back(visit), { flash: joinWords(visit.locale)('invite.done') }),
  }),
  actionRoute({
    ...onRequest,
    path: `${one}/days`,
    command: offerDays,
    input: daysOfferedIn,
    done: (_, visit) => redirect(back(visit), { flash: dayWords(visit.locale)('offered') }),
  }),
  actionRoute({
    ...onRequest,
    path: `${one}/list`,
    command: listProspect,
    input: ({ params, posted }) => ({ id: params.id, listed: fieldOf(posted, 'listed') }),
    done(_, visit) {
      const listed = fieldOf(visit.posted, 'listed') === 'yes'
      return redirect(back(visit), { flash: joinWords(visit.locale)(listed ? 'listed.yes' : 'listed.no') })
    },
  }),
  actionRoute({
    ...onRequest,
    path: `${one}/welcome`,
    command: welcomeHouse,
    input: ({ params, posted, locale }) => ({
      ...{ id: params.id, locale },
      kind: fieldOf(posted, 'kind'),
      called: fieldOf(posted, 'called'),
      name: fieldOf(posted, 'name'),
      email: fieldOf(posted, 'email'),
    }),
    done: (_, visit) => redirect(back(visit), { flash: joinWords(visit.locale)('welcomed') }),
  }),
]
