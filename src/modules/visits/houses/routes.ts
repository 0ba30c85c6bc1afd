import { Absent } from '../../../platform/errors/errors.ts'
import { page } from '../../../platform/web/answer.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { findHouse, isMovement, ownHouses, whoMaySeeHouse } from '../house.ts'
import { openingsOf } from '../openings/queries.ts'
import { visitsOf } from '../visit/queries.ts'
import { houseWords } from './locales/index.ts'
import { HousePage } from './pages/HousePage.tsx'
import { toldVisits } from './told.ts'

export const houseRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/circles/:slug/visits',
    policy: whoMaySeeHouse,
    kind: 'page',
    thing: 'work visit',
    async handle({ db, house: { clock }, params, locale, closed }) {
      const house = await findHouse(db, params.slug ?? '')
      if (!house) throw new Absent()
      const [openings, visits, told, houses, shut = []] = await Promise.all([
        openingsOf(db, house),
        visitsOf(db, house.id),
        toldVisits(db, house.id),
        ownHouses(db),
        closed?.(),
      ])
      const w = houseWords(locale)
      return page({
        title: isMovement(house) ? w('title.movement') : w('title', { name: house.name }),
        door: 'people',
        body: HousePage({
          ...{ locale, house, openings, visits, told, houses, joins: !shut.includes('join') },
          now: clock.now(),
        }),
      })
    },
  }),
]
