import { page } from '../../../platform/web/answer.ts'
import { signedIn } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { viewerOf } from '../viewer.ts'
import { peopleWords } from '../words.ts'
import { MinePage } from './pages.tsx'
import { mineSections } from './sections.ts'

export const mineRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/mine',
    policy: signedIn,
    kind: 'page',
    async handle(visit) {
      const { locale } = visit
      const [viewer, ...rendered] = await Promise.all([
        viewerOf(visit.db, visit.actor),
        ...mineSections().map((section) => section.render(visit)),
      ])
      const sections = rendered.filter((section) => section !== null)
      return page({
        title: peopleWords(locale)('mine.title'),
        door: 'mine',
        body: MinePage({ locale, name: viewer.name ?? '', sections }),
      })
    },
  }),
]
