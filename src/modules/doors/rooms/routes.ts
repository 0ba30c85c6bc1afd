import { dayAt } from '../../../platform/i18n/days.ts'
import { page } from '../../../platform/web/answer.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { toldToEveryone } from '../told.ts'
import { roomsWords } from './locales/index.ts'
import { StoriesPage, TogetherPage } from './pages/RoomPages.tsx'

const open = { method: 'GET', policy: everybody, kind: 'page', kept: true } as const

export const roomRoutes: readonly Route[] = [
  route({
    ...open,
    path: '/stories',
    async handle(visit) {
      const { locale } = visit
      const { cameBack: told } = await toldToEveryone(visit, { cameBack: 12 })
      const title = roomsWords(locale)('stories.title')
      return page({ title, door: 'stories', body: StoriesPage({ locale, told }) })
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
