import { dayAt } from '../../../platform/i18n/days.ts'
import { page } from '../../../platform/web/answer.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { aboutIn, latestStories, momentIn, onePage, storyFeedLinks } from '../../stories/index.ts'
import { toldToEveryone } from '../told.ts'
import { roomsWords } from './locales/index.ts'
import { AboutPage } from './pages/AboutPage.tsx'
import { TogetherPage } from './pages/RoomPages.tsx'
import { StoriesPage } from './pages/StoriesPage.tsx'

const open = { method: 'GET', policy: everybody, kind: 'page', kept: true } as const

/** How many stories stand on one page. */
const atOnce = 20

export const roomRoutes: readonly Route[] = [
  route({
    ...open,
    path: '/stories',
    async handle(visit) {
      const { db, locale, url, site } = visit
      const before = momentIn(url)
      const about = await aboutIn(visit)
      const filter = about?.filter ?? { movementId: site.movementId }
      const [stories, { cameBack: told }] = await Promise.all([
        latestStories(db, { ...filter, before, most: atOnce + 1 }),
        before || about ? { cameBack: [] } : toldToEveryone(visit, { cameBack: 6 }),
      ])
      const w = roomsWords(locale)
      const { here, older } = onePage(url, stories, atOnce)
      const title = about ? w('stories.about', { name: about.name }) : w('stories.title')
      const body = about
        ? AboutPage({ locale, about, stories: here, older, first: !before })
        : StoriesPage({ locale, stories: here, older, told, first: !before })
      const head = about ? [] : storyFeedLinks(title)
      const said = about ? {} : { description: w('stories.lead') }
      return page({ title, door: 'stories', ...said, head, body })
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
      const w = roomsWords(locale)
      return page({
        title: w('together.title'),
        description: w('together.lead'),
        door: 'together',
        body: TogetherPage({ locale, waiting, cameBack, today }),
      })
    },
  }),
]
