import { page } from '../../../platform/web/answer.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { myLedgers, myWords } from '../../contributions/index.ts'
import type { Place } from '../card/own-words/place.ts'
import { mySeatsAtFires } from '../card/queries.ts'
import { consentWords } from './locales/index.ts'
import { AllConsentsPage } from './pages/AllConsentsPage.tsx'

/** Everything one allowed, in one place, and how it came to that. */
export const allConsentsRoutes = (place: Place): Route[] => [
  route({
    method: 'GET',
    path: `${place.base}/consents`,
    policy: place.policy,
    as: place.as,
    kind: 'page',
    thing: 'contribution',
    async handle({ db, house, actor, locale }) {
      const [fires, words, ledgers] = await Promise.all([
        mySeatsAtFires(db, actor),
        myWords(db, house.sealing, actor),
        myLedgers(db),
      ])
      return page({
        title: consentWords(locale)('all.title'),
        ...(place.as === 'person' && { door: 'mine' as const }),
        body: AllConsentsPage({ locale, place, fires, words, ledgers }),
      })
    },
  }),
]
