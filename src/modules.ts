import { aboutUs } from './modules/about-us/index.ts'
import { actionTeams } from './modules/action-teams/index.ts'
import { circles } from './modules/circles/index.ts'
import { contributions } from './modules/contributions/index.ts'
import { dialogues } from './modules/dialogues/index.ts'
import { doors } from './modules/doors/index.ts'
import { example } from './modules/example/index.ts'
import { funding } from './modules/funding/index.ts'
import { gatherings } from './modules/gatherings/index.ts'
import { introductions } from './modules/introductions/index.ts'
import { library } from './modules/library/index.ts'
import { movements } from './modules/movements/index.ts'
import { newsletter } from './modules/newsletter/index.ts'
import { participants } from './modules/participants/index.ts'
import { people } from './modules/people/index.ts'
import { search } from './modules/search/index.ts'
import { socialWeb } from './modules/social-web/index.ts'
import { stories } from './modules/stories/index.ts'
import { vision } from './modules/vision/index.ts'
import { visits } from './modules/visits/index.ts'
import { weeks } from './modules/weeks/index.ts'
import { provenance } from './platform/provenance/index.ts'
import type { Module } from './platform/registry/module.ts'
import { sitemap } from './platform/sitemap/index.ts'

/** The table of contents of the platform. */
export const modules: readonly Module[] = [
  people,
  circles,
  movements,
  participants,
  gatherings,
  weeks,
  contributions,
  funding,
  visits,
  introductions,
  aboutUs,
  dialogues,
  actionTeams,
  stories,
  library,
  socialWeb,
  newsletter,
  vision,
  search,
  doors,
  example,
  provenance,
  sitemap,
]
