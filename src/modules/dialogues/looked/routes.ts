import { page } from '../../../platform/web/answer.ts'
import type { Reads } from '../../../platform/web/reads.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Place } from '../card/own-words/place.ts'
import { mySeatsAtFires } from '../card/queries.ts'
import { lookedWords } from './locales/index.ts'
import { LookedPage } from './pages/LookedPage.tsx'
import { periodIn } from './period.ts'
import { whoLooked } from './queries.ts'

/** Who reads the log, also about themselves, is in the log. */
export const ownLog: Reads = { thing: 'own log', id: () => null }

/** Who looked at what is one's own. */
export const lookedRoutes = (place: Place): Route[] => [
  route({
    method: 'GET',
    path: `${place.base}/looked`,
    policy: place.policy,
    as: place.as,
    kind: 'page',
    thing: 'audit entry',
    reads: ownLog,
    async handle({ db, house, actor, locale, url }) {
      const period = periodIn(url, house.clock.now())
      const [fires, looked] = await Promise.all([
        mySeatsAtFires(db, actor),
        whoLooked(db, period.since, period.before),
      ])
      return page({
        title: lookedWords(locale)('page.title'),
        ...(Object.keys(period.errors).length > 0 && { status: 422 }),
        ...(place.as === 'person' && { door: 'mine' as const }),
        body: LookedPage({ locale, place, fires, looked, period }),
      })
    },
  }),
]
