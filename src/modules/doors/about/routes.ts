import { declaredThings } from '../../../platform/registry/thing.ts'
import { page } from '../../../platform/web/answer.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { readResults } from './accessibility/results.ts'
import { lockedThings } from './kept/locked.ts'
import { aboutWords } from './locales/index.ts'
import { AccessibilityPage } from './pages/AccessibilityPage.tsx'
import { PrivacyPage } from './pages/PrivacyPage.tsx'

const open = { method: 'GET', policy: everybody, kind: 'page', kept: true } as const

const results = readResults()

export const aboutRoutes: readonly Route[] = [
  route({
    ...open,
    path: '/privacy',
    handle: ({ locale, site }) =>
      page({
        title: aboutWords(locale)('privacy.title'),
        description: aboutWords(locale)('privacy.lead'),
        body: PrivacyPage({ locale, locked: lockedThings(declaredThings()), example: site.example }),
      }),
  }),
  route({
    ...open,
    path: '/accessibility',
    handle: ({ locale }) =>
      page({
        title: aboutWords(locale)('accessibility.title'),
        description: aboutWords(locale)('accessibility.lead'),
        body: AccessibilityPage({ locale, results }),
      }),
  }),
]
