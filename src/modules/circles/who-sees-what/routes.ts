import { page } from '../../../platform/web/answer.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { WhoSeesWhatPage } from './pages/WhoSeesWhatPage.tsx'
import { seesWords } from './words.ts'

export const whoSeesWhatRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/who-sees-what',
    policy: everybody,
    kind: 'page',
    kept: true,
    handle: ({ locale }) =>
      page({
        title: seesWords(locale)('title'),
        description: seesWords(locale)('lead'),
        door: 'people',
        body: WhoSeesWhatPage({ locale }),
      }),
  }),
]
