import { Absent } from '../../../platform/errors/errors.ts'
import { page } from '../../../platform/web/answer.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { organisations } from '../directory/queries.ts'
import { searchedFor } from '../directory/routes.ts'
import { CirclePage } from './pages/CirclePage.tsx'
import { findCircle, groupsWithin, insidersOf } from './queries.ts'
import { circleSections } from './sections.ts'

/** Everybody where a circle is open to see; otherwise who sits in it or is invited. */
const whoMaySeeCircle = policy('who-may-see-circle', async ({ db, params }) =>
  (await findCircle(db, params.slug ?? '')) ? 'admitted' : 'absent',
)

const gathersHouses = (kind: string) => kind === 'movement' || kind === 'sector' || kind === 'region'

export const circlePageRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/circles/:slug',
    policy: whoMaySeeCircle,
    kind: 'page',
    thing: 'circle',
    shared: true,
    async handle(visit) {
      const { db, locale, params, url } = visit
      const circle = await findCircle(db, params.slug ?? '')
      if (!circle) throw new Absent()
      const q = searchedFor(url)
      const [insiders, groups, houses, ...rendered] = await Promise.all([
        insidersOf(db, circle.id),
        groupsWithin(db, circle.id),
        gathersHouses(circle.kind) ? organisations(db, { q, within: circle }) : [],
        ...circleSections().map((section) => section.render(visit, circle)),
      ])
      const sections = rendered.filter((section) => section !== null)
      return page({
        title: circle.name,
        door: 'people',
        body: CirclePage({ locale, circle, insiders, groups, houses, q, sections }),
      })
    },
  }),
]
