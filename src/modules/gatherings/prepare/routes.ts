import type { Child } from 'hono/jsx'
import type { Command } from '../../../platform/commands/command.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, fieldOf, fieldsOf, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Posted, Visit } from '../../../platform/web/visit.ts'
import { findCircleToInviteTo } from '../../circles/index.ts'
import { changesGathering, hostOfGathering } from '../gathering/policy.ts'
import { findGathering, occurrencesOf } from '../gathering/queries.ts'
import { changeReceiving } from '../receive/commands/change-receiving.ts'
import { ReceivingPage } from '../receive/pages/ReceivingPage.tsx'
import { possibleReceivers } from '../receive/queries.ts'
import { announceGathering } from './commands/announce.ts'
import { changeHow } from './commands/change-how.ts'
import { changeWhat } from './commands/change-what.ts'
import { changeWhen } from './commands/change-when.ts'
import { changeWhere } from './commands/change-where.ts'
import { changeWho } from './commands/change-who.ts'
import { startGathering } from './commands/start-gathering.ts'
import { tellAfterwards } from './commands/tell-afterwards.ts'
import { prepareWords } from './locales/index.ts'
import { AfterwardsPage } from './pages/AfterwardsPage.tsx'
import { HowPage } from './pages/HowPage.tsx'
import { OverviewPage } from './pages/OverviewPage.tsx'
import type { PartProps } from './pages/PartPage.tsx'
import { StartPage } from './pages/StartPage.tsx'
import { WhatPage } from './pages/WhatPage.tsx'
import { WhenPage } from './pages/WhenPage.tsx'
import { WherePage } from './pages/WherePage.tsx'
import { WhoPage } from './pages/WhoPage.tsx'
import { nextPart, type Page } from './parts.ts'

/** Hosts of the circle; a circle that one cannot see is absent. */
const hostOfCircle = policy('open-circle-tended', async ({ db, actor, params }) => {
  const circle = await findCircleToInviteTo(db, actor, params.slug ?? '')
  if (!circle || circle.closed) return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  return circle.hosted || circle.standsIn ? 'admitted' : { denied: 'denied.not-host' }
})

async function partProps({ db, params, locale }: Visit, form: FormState): Promise<PartProps> {
  const id = params.id ?? ''
  const [gathering, occurrences] = await Promise.all([findGathering(db, id), occurrencesOf(db, id)])
  if (!gathering) throw new Absent()
  return { locale, form, gathering, occurrences }
}

/** The routes of one part: its form, and after it the next part while it is a draft. */
function partRoutes<Input, Result>(
  part: Page,
  command: Command<Input, Result>,
  body: (props: PartProps, visit: Visit) => Child | Promise<Child>,
  more: (posted: Posted) => object = () => ({}),
  said: (result: Result) => 'saved' | 'where.lost' = () => 'saved',
): Route[] {
  return formRoutes({
    path: `/gatherings/:id/prepare/${part}`,
    policy: part === 'sign-up' ? hostOfGathering : changesGathering,
    thing: 'gathering',
    command,
    input: ({ posted, params }) => ({
      ...posted,
      ...more(posted),
      version: fieldOf(posted, '_version'),
      gatheringId: params.id,
    }),
    async show(visit, form) {
      const title = prepareWords(visit.locale)(`part.${part}`)
      return page({ title, door: 'agenda', body: await body(await partProps(visit, form), visit) })
    },
    async done(result, visit) {
      const overview = `/gatherings/${visit.params.id}/prepare`
      const draft = await visit.reading(
        async ({ db, params }) => (await findGathering(db, params.id ?? ''))?.status === 'draft',
      )
      const next = draft && part !== 'afterwards' ? nextPart(part) : undefined
      return redirect(next ? `${overview}/${next}` : overview, {
        flash: prepareWords(visit.locale)(said(result)),
      })
    },
  })
}

/** Places come as lists of names, of addresses and so on. */
function placesIn(posted: Posted) {
  const of = (name: string) => fieldsOf(posted, `place.${name}`)
  return {
    places: of('name').map((name, i) => ({
      key: of('key')[i] ?? '',
      name,
      address: of('address')[i] ?? '',
      way: of('way')[i] ?? '',
      access: of(`access-${i}`),
      note: of('note')[i] ?? '',
    })),
  }
}

export const prepareRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/circles/:slug/gatherings/new',
    policy: hostOfCircle,
    thing: 'gathering',
    command: startGathering,
    input: ({ posted, params }) => ({ ...posted, slug: params.slug }),
    async show({ db, actor, params, locale }, form) {
      const circle = await findCircleToInviteTo(db, actor, params.slug ?? '')
      if (!circle) throw new Absent()
      const title = prepareWords(locale)('new', { circle: circle.name })
      return page({ title, door: 'agenda', body: StartPage({ locale, form, circle }) })
    },
    done: ({ gatheringId }, { locale }) =>
      redirect(`/gatherings/${gatheringId}/prepare/when`, { flash: prepareWords(locale)('saved') }),
  }),
  ...formRoutes({
    path: '/gatherings/:id/prepare',
    policy: hostOfGathering,
    thing: 'gathering',
    command: announceGathering,
    input: ({ params }) => ({ gatheringId: params.id }),
    async show(visit, form) {
      const title = prepareWords(visit.locale)('overview')
      return page({
        title,
        door: 'agenda',
        body: OverviewPage({ ...(await partProps(visit, form)), now: visit.house.clock.now() }),
      })
    },
    done: (_, { params, locale }) =>
      redirect(`/gatherings/${params.id}`, { flash: prepareWords(locale)('announced') }),
  }),
  ...partRoutes('what', changeWhat, (props) => WhatPage(props)),
  ...partRoutes('how', changeHow, (props) => HowPage(props)),
  ...partRoutes('when', changeWhen, (props) => WhenPage(props)),
  ...partRoutes(
    'where',
    changeWhere,
    (props) => WherePage(props),
    placesIn,
    ({ lost }) => (lost ? 'where.lost' : 'saved'),
  ),
  ...partRoutes('who', changeWho, (props) => WhoPage(props)),
  ...partRoutes('afterwards', tellAfterwards, (props) => AfterwardsPage(props)),
  ...partRoutes(
    'sign-up',
    changeReceiving,
    async (props, { db }) => ReceivingPage({ ...props, seats: await possibleReceivers(db, props.gathering) }),
    (posted) => ({ receivers: fieldsOf(posted, 'receivers'), mostAt: fieldsOf(posted, 'mostAt') }),
  ),
]
