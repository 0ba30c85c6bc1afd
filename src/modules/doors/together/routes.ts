import { dayAt } from '../../../platform/i18n/days.ts'
import { page } from '../../../platform/web/answer.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { ofChosen, toldToEveryone } from '../told.ts'
import { togetherDoorWords } from './locales/index.ts'
import { TogetherPage } from './pages/TogetherPage.tsx'

/** What people work on together, and what came back. */
export const togetherDoorRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/together',
    policy: everybody,
    kind: 'page',
    kept: true,
    thing: 'owed-answer',
    async handle(visit) {
      const { house, locale } = visit
      const around = await visit.around?.()
      const own = ofChosen(around)
      const { waiting, cameBack } = await toldToEveryone(visit, { waiting: 30, cameBack: 6, ...own })
      const today = dayAt(house.clock.now())
      const w = togetherDoorWords(locale)
      return page({
        title: w('title'),
        description: w('lead'),
        door: 'together',
        body: TogetherPage({ locale, waiting, cameBack, today, around }),
      })
    },
  }),
]
