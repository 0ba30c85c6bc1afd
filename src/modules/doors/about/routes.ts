import { declaredThings } from '../../../platform/registry/thing.ts'
import { page } from '../../../platform/web/answer.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { readResults } from './accessibility/results.ts'
import { lockedThings } from './kept/locked.ts'
import { aboutWords } from './locales/index.ts'
import { AccessibilityPage } from './pages/AccessibilityPage.tsx'
import { PrivacyPage } from './pages/PrivacyPage.tsx'

const open = { method: 'GET', policy: everybody, kind: 'page', kept: true } as const

const results = readResults()

/** The number at the foot of the page, to say it where somebody is told to call. */
const phoneOf = async ({ around }: Visit) => (await around?.())?.contactPhone ?? ''

export const aboutRoutes: readonly Route[] = [
  route({
    ...open,
    path: '/privacy',
    handle: async (visit) => {
      const { locale, site } = visit
      return page({
        title: aboutWords(locale)('privacy.title'),
        description: aboutWords(locale)('privacy.lead'),
        body: PrivacyPage({
          locale,
          phone: await phoneOf(visit),
          locked: lockedThings(declaredThings()),
          example: site.example,
        }),
      })
    },
  }),
  route({
    ...open,
    path: '/accessibility',
    handle: async (visit) => {
      const { locale } = visit
      return page({
        title: aboutWords(locale)('accessibility.title'),
        description: aboutWords(locale)('accessibility.lead'),
        body: AccessibilityPage({ locale, phone: await phoneOf(visit), results }),
      })
    },
  }),
]
