import type { Module } from '../../platform/registry/module.ts'
import { addSitemapSource } from '../../platform/sitemap/index.ts'
import { addWaitingSource } from '../circles/index.ts'
import { addAddressForgetter } from '../people/index.ts'
import { curatingRoutes } from './curating/routes.ts'
import { themeRoutes } from './routes.ts'
import { rubricRoutes } from './rubrics/routes.ts'
import { termSitemap, themeSitemap } from './sitemap.ts'
import { termRoutes } from './terms/routes.ts'
import { themeThings } from './things.ts'
import { forgetWishesOf } from './wishes/address.ts'
import { answerRoutes } from './wishes/answer-routes.ts'
import { forgetVisitorsWishes } from './wishes/forget.ts'
import { themeAsked, wishAnswered, wishLetters } from './wishes/letters.ts'
import { wishRoutes } from './wishes/routes.ts'
import { wishesWait } from './wishes/waiting.ts'

export { bringKeywords, keywordsThere } from './keywords.ts'
export { laidTogether, type ThemeView, themeNamed, themeOf, themes } from './queries.ts'
export { addThemeSection, type ThemeSection } from './sections.ts'
export { type MovementSubject, type MovementSubjects, subjectsOf } from './subjects.ts'
export { addGoesAlong, type WhatGoesAlong } from './terms/goes-along.ts'
export { termAt } from './terms/place.ts'
export { addStandsUnder, type StandsUnder, standsUnderAny } from './terms/stands-under.ts'
export { takenWishes } from './wishes/taken.ts'

addWaitingSource(wishesWait)
addSitemapSource(themeSitemap)
addSitemapSource(termSitemap)
addAddressForgetter(forgetWishesOf)

/** Work themes and the teams that work on them, asking for a theme, and the rubrics and keywords of what is written. */
export const actionTeams: Module = {
  name: 'action-teams',
  // What stands beside the themes comes before a theme of that name.
  routes: [...wishRoutes, ...answerRoutes, ...termRoutes, ...rubricRoutes, ...curatingRoutes, ...themeRoutes],
  things: themeThings,
  notices: [themeAsked, wishAnswered],
  letters: wishLetters,
  schedules: [forgetVisitorsWishes],
  // An address must be found again.
  lastingKeys: ['wish-address'],
}
