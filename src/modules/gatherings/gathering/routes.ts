import { Absent } from '../../../platform/errors/errors.ts'
import { type Page, page } from '../../../platform/web/answer.ts'
import { beginningOf } from '../../../platform/web/beginning-of.ts'
import { freshForm } from '../../../platform/web/form.ts'
import { leadsOn } from '../../../platform/web/rooms.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { originOfCircle } from '../../circles/index.ts'
import { roomsOf } from '../place/rooms.ts'
import { receivesAt } from '../receive/policy.ts'
import { Come } from '../sign-up/pages/Come.tsx'
import { ownSignUps } from '../sign-up/queries.ts'
import { eventData } from './event.ts'
import { GatheringPage } from './pages/GatheringPage.tsx'
import { whoMaySeeGathering } from './policy.ts'
import { findGathering, occurrencesOf, occurrenceToShow } from './queries.ts'
import type { GatheringView, OccurrenceView } from './view.ts'

/** How many of the other times the page names. */
const mostOthers = 12

async function show(visit: Visit) {
  const { db, house, locale, params, url } = visit
  const id = params.id ?? ''
  const [gathering, all, receives, shut = []] = await Promise.all([
    findGathering(db, id),
    occurrencesOf(db, id),
    receivesAt(db, id),
    visit.closed?.(),
  ])
  if (!gathering) throw new Absent()
  const now = house.clock.now()
  const at = await originOfCircle(visit, { id: gathering.movementId })
  const occurrence = occurrenceToShow(all, now, url.searchParams.get('on'))
  const others = all.filter((one) => isAhead(one, now) && one.id !== occurrence?.id).slice(0, mostOthers)
  return page({
    title: gathering.title,
    door: 'agenda',
    ...foundBy(gathering, eventData(gathering, occurrence, at)),
    at,
    body: GatheringPage({
      ...{ locale, gathering, occurrence, others, now, receives },
      leads: gathering.page !== '' && leadsOn(shut, gathering.page),
      children: occurrence && (await comeTo(visit, gathering, occurrence)),
    }),
  })
}

/** What is for everybody is found by machines; what else there is says nothing to them. */
function foundBy(
  { audience, status, about }: GatheringView,
  data: object | undefined,
): Pick<Page, 'description' | 'forEverybody' | 'data'> {
  if (audience !== 'everyone' || (status !== 'announced' && status !== 'cancelled')) return {}
  return { forEverybody: true, ...(about && { description: beginningOf(about) }), ...(data && { data }) }
}

/** Whether one comes, where one can still say so. */
async function comeTo(visit: Visit, gathering: GatheringView, { id: on, ...time }: OccurrenceView) {
  const { db, house, actor, locale } = visit
  const { status, signUp } = gathering
  if (!signUp || status !== 'announced' || time.status !== 'planned') return null
  if (time.endsAt <= house.clock.now()) return null
  const signedIn = actor.kind === 'person'
  const [rooms, own] = await Promise.all([roomsOf(db, on), signedIn ? ownSignUps(db, house.sealing, on) : []])
  const form = signedIn ? freshForm(visit) : null
  return Come({ locale, gathering, occurrenceId: on, rooms, own: own[0], form })
}

const isAhead = ({ endsAt, status }: OccurrenceView, now: Date) => endsAt > now && status !== 'left-out'

export const gatheringRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/gatherings/:id',
    policy: whoMaySeeGathering,
    kind: 'page',
    thing: 'gathering',
    asks: ['on'],
    handle: show,
  }),
]
