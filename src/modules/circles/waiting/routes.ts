import { Absent } from '../../../platform/errors/errors.ts'
import { page } from '../../../platform/web/answer.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { findCircle } from '../circle-page/queries.ts'
import { circleHost } from '../hosting.ts'
import { waitingAt } from './desks.ts'
import { WaitingPage } from './WaitingPage.tsx'
import { waitingWords } from './words.ts'

/** Hosts of a movement; other circles have no such page. */
const seesWhatWaits = policy('sees-what-waits', async (visit) => {
  const circle = await findCircle(visit.db, visit.params.slug ?? '')
  return circle?.kind === 'movement' ? circleHost.admit(visit) : 'absent'
})

/** What waits for who looks after a movement, from every room. */
export const waitingRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/circles/:slug/waiting',
    policy: seesWhatWaits,
    kind: 'page',
    thing: 'circle',
    async handle(visit) {
      const circle = await findCircle(visit.db, visit.params.slug ?? '')
      if (!circle) throw new Absent()
      const groups = await waitingAt(visit, circle)
      const { locale } = visit
      const body = WaitingPage({ locale, circle, groups })
      return page({ title: waitingWords(locale)('title'), door: 'people', body })
    },
  }),
]
