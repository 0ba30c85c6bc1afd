import { page } from '../../../platform/web/answer.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { aboutWords } from './locales/index.ts'
import { AboutPage } from './pages/AboutPage.tsx'

export const aboutRoutes: readonly Route[] = (['privacy', 'accessibility'] as const).map((about) =>
  route({
    method: 'GET',
    path: `/${about}`,
    policy: everybody,
    kind: 'page',
    kept: true,
    handle: ({ locale }) =>
      page({ title: aboutWords(locale)(`${about}.title`), body: AboutPage({ locale, about }) }),
  }),
)
