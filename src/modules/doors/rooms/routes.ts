import { dayAt } from '../../../platform/i18n/days.ts'
import { page } from '../../../platform/web/answer.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { latestStories, storyFeedLinks } from '../../stories/index.ts'
import { toldToEveryone } from '../told.ts'
import { roomsWords } from './locales/index.ts'
import { TogetherPage } from './pages/RoomPages.tsx'
import { StoriesPage } from './pages/StoriesPage.tsx'

const open = { method: 'GET', policy: everybody, kind: 'page', kept: true } as const

/** How many stories stand on one page. */
const atOnce = 20

/** Undefined for what is no moment. */
function momentIn(text: string | null): Date | undefined {
  const moment = new Date(text ?? Number.NaN)
  return Number.isNaN(moment.getTime()) ? undefined : moment
}

export const roomRoutes: readonly Route[] = [
  route({
    ...open,
    path: '/stories',
    async handle(visit) {
      const { db, locale, url, site } = visit
      const before = momentIn(url.searchParams.get('before'))
      const [stories, { cameBack: told }] = await Promise.all([
        latestStories(db, { movementId: site.movementId, before, most: atOnce + 1 }),
        before ? { cameBack: [] } : toldToEveryone(visit, { cameBack: 6 }),
      ])
      const title = roomsWords(locale)('stories.title')
      const older = stories.length > atOnce ? stories[atOnce - 1]?.publishedAt : undefined
      const body = StoriesPage({ locale, stories: stories.slice(0, atOnce), older, told, first: !before })
      const head = storyFeedLinks(title)
      return page({ title, door: 'stories', head, body })
    },
  }),
  route({
    ...open,
    path: '/together',
    thing: 'owed-answer',
    async handle(visit) {
      const { house, locale } = visit
      const { waiting, cameBack } = await toldToEveryone(visit, { waiting: 30, cameBack: 6 })
      const today = dayAt(house.clock.now())
      const title = roomsWords(locale)('together.title')
      return page({ title, door: 'together', body: TogetherPage({ locale, waiting, cameBack, today }) })
    },
  }),
]
