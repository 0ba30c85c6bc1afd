import { page } from '../../../platform/web/answer.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { askedIn } from './asked.ts'
import { directoryWords } from './locales/index.ts'
import { otherCircles } from './others.ts'
import { PeoplePage } from './pages/PeoplePage.tsx'
import { landmarks, participants, prospects } from './queries.ts'

export const directoryRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/people',
    asks: ['q', 'movement', 'sector', 'region', 'year', 'page'],
    policy: everybody,
    kind: 'page',
    thing: 'circle',
    kept: true,
    reads: { thing: 'directory', id: ({ url }) => (askedIn(url).q ? null : undefined) },
    does: 'search',
    async handle({ db, locale, url, site, closed }) {
      const asked = askedIn(url, site.movement)
      const [places, houses, others, thinking, shut = []] = await Promise.all([
        landmarks(db, asked.year),
        participants(db, asked),
        otherCircles(db, asked),
        prospects(db, asked),
        closed?.(),
      ])
      const body = PeoplePage({
        locale,
        asked,
        closed: shut,
        landmarks: places,
        participants: houses,
        others,
        prospects: thinking,
      })
      const w = directoryWords(locale)
      return page({ title: w('title'), description: w('lead'), door: 'people', body })
    },
  }),
]
