import { Absent } from '../../../platform/errors/errors.ts'
import { page } from '../../../platform/web/answer.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { GatheringPage } from './pages/GatheringPage.tsx'
import { whoMaySeeGathering } from './policy.ts'
import { findGathering, occurrencesOf, occurrenceToShow } from './queries.ts'
import type { OccurrenceView } from './view.ts'

/** How many of the other times the page names. */
const mostOthers = 12

async function show(visit: Visit) {
  const { db, house, locale, params, url } = visit
  const id = params.id ?? ''
  const [gathering, all] = await Promise.all([findGathering(db, id), occurrencesOf(db, id)])
  if (!gathering) throw new Absent()
  const now = house.clock.now()
  const occurrence = occurrenceToShow(all, now, url.searchParams.get('on'))
  const others = all.filter((one) => isAhead(one, now) && one.id !== occurrence?.id).slice(0, mostOthers)
  return page({
    title: gathering.title,
    door: 'agenda',
    body: GatheringPage({ locale, gathering, occurrence, others, now }),
  })
}

const isAhead = ({ endsAt, status }: OccurrenceView, now: Date) => endsAt > now && status !== 'left-out'

export const gatheringRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/gatherings/:id',
    policy: whoMaySeeGathering,
    kind: 'page',
    thing: 'gathering',
    handle: show,
  }),
]
