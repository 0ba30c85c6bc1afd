import { page } from '../../../platform/web/answer.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { circleWords } from '../words.ts'
import { PeoplePage } from './pages/PeoplePage.tsx'
import { landmarks, organisations } from './queries.ts'

/** What was searched for, as far as a name can be long. */
export const searchedFor = (url: URL): string => (url.searchParams.get('q') ?? '').trim().slice(0, 100)

export const directoryRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/people',
    policy: everybody,
    kind: 'page',
    thing: 'circle',
    kept: true,
    reads: { thing: 'directory', id: ({ url }) => (searchedFor(url) ? null : undefined) },
    does: 'search',
    async handle({ db, locale, url }) {
      const q = searchedFor(url)
      const [places, houses] = await Promise.all([landmarks(db), organisations(db, { q })])
      const title = circleWords(locale)('people.title')
      return page({
        title,
        door: 'people',
        body: PeoplePage({ locale, landmarks: places, organisations: houses, q }),
      })
    },
  }),
]
