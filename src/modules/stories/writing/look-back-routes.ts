import { Absent } from '../../../platform/errors/errors.ts'
import { page } from '../../../platform/web/answer.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { storyWords } from '../words.ts'
import { ownStory } from './own-story.ts'
import { VersionPage } from './pages/VersionPage.tsx'
import { VersionsPage } from './pages/VersionsPage.tsx'
import { writesStory } from './policy.ts'
import { twoVersions, versionsOf } from './versions.ts'

const shared = { method: 'GET', policy: writesStory, kind: 'page', thing: 'story' } as const

/** Looking back at what one writes, for its writers alone: what changed. */
export const lookBackRoutes: readonly Route[] = [
  route({
    ...shared,
    path: '/write/:story/versions',
    async handle(visit) {
      const { db, locale } = visit
      const story = await ownStory(visit)
      const versions = await versionsOf(db, story.id)
      const title = storyWords(locale)('versions.title')
      return page({ title, door: 'stories', body: VersionsPage({ locale, story, versions }) })
    },
  }),
  route({
    ...shared,
    path: '/write/:story/versions/:number',
    async handle(visit) {
      const { db, house, locale, params } = visit
      const number = Number(/^\d{1,6}$/.exec(params.number ?? '')?.[0] ?? 0)
      const story = await ownStory(visit)
      const [versions, two] = await Promise.all([
        versionsOf(db, story.id),
        twoVersions(db, house.sealing, story, number),
      ])
      const version = versions.find((one) => one.number === number)
      if (!version || !two) throw new Absent()
      const title = storyWords(locale)('versions.one', { number })
      return page({ title, door: 'stories', body: VersionPage({ locale, story, version, ...two }) })
    },
  }),
]
