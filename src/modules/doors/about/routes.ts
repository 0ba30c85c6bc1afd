import { declaredThings } from '../../../platform/registry/thing.ts'
import { page } from '../../../platform/web/answer.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { aboutWords } from './locales/index.ts'
import { AboutPage } from './pages/AboutPage.tsx'

/** Of which something is stored so that a copy of the database does not tell it. */
const sealedThings = () =>
  new Set(
    declaredThings().flatMap(({ name, personalData }) =>
      personalData.some(({ sealed }) => sealed) ? [name] : [],
    ),
  )

export const aboutRoutes: readonly Route[] = (['privacy', 'accessibility'] as const).map((about) =>
  route({
    method: 'GET',
    path: `/${about}`,
    policy: everybody,
    kind: 'page',
    kept: true,
    handle: ({ locale, site }) =>
      page({
        title: aboutWords(locale)(`${about}.title`),
        body: AboutPage({ locale, about, sealed: sealedThings(), example: site.example }),
      }),
  }),
)
