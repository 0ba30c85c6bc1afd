import { Absent } from '../../../platform/errors/errors.ts'
import { page } from '../../../platform/web/answer.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { idOf } from '../circle-page/queries.ts'
import { sitsIn } from '../standing.ts'
import { HistoryPage } from './page.tsx'
import { historyOf } from './queries.ts'
import { historyWords } from './words.ts'

/** Who sits there; who only sees its page hears that this is not theirs. */
export const whoSitsThere = policy('who-sits-in-circle', async ({ db, actor, params }) => {
  const id = await idOf(db, params.slug ?? '')
  if (!id) return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  return (await sitsIn(db, id)) ? 'admitted' : { denied: 'denied.not-in-circle' }
})

export const historyRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/circles/:slug/history',
    policy: whoSitsThere,
    kind: 'page',
    thing: 'deed',
    reads: { thing: 'deed', id: ({ db, params }) => idOf(db, params.slug ?? '') },
    async handle({ db, params, locale }) {
      const history = await historyOf(db, params.slug ?? '')
      if (!history) throw new Absent()
      return page({
        title: historyWords(locale)('title'),
        door: 'people',
        body: HistoryPage({ locale, history }),
      })
    },
  }),
]
