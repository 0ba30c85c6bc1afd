import type { Module } from '../../platform/registry/module.ts'
import { addSitemapSource } from '../../platform/sitemap/index.ts'
import { addThemeSection } from '../action-teams/index.ts'
import { addCircleSection } from '../circles/index.ts'
import { addAgendaNotices } from '../gatherings/index.ts'
import { addMineSection } from '../people/index.ts'
import { forgetKeepsakes } from './afterwards/forget.ts'
import { mineKept } from './afterwards/mine-section.tsx'
import { afterRoutes } from './afterwards/routes.ts'
import { afterThings } from './afterwards/things.ts'
import { weekNotices } from './agenda-notices.ts'
import { circleAsks } from './asking/circle-section.tsx'
import { askLetters, askNotices } from './asking/letters.ts'
import { askRoutes } from './asking/routes.ts'
import { circleWeek } from './circle-section.tsx'
import { displayRoutes } from './display/routes.ts'
import { forgetLive } from './live/forget.ts'
import { liveRoutes } from './live/routes.ts'
import { liveThings } from './live/things.ts'
import { makeRoutes } from './make/routes.ts'
import { mineRoutes } from './mine/routes.ts'
import { sessionSitemap, weekAfterwardsSitemap, weekDaySitemap, weekSitemap } from './sitemap.ts'
import { speakerAsked, speakerAskedLetter } from './speaking/letters.ts'
import { mineSpeaking } from './speaking/mine-section.tsx'
import { speakingPaperRoutes } from './speaking/paper-routes.ts'
import { speakingRoutes } from './speaking/routes.ts'
import { themeWeek } from './theme-section.tsx'
import { weekThings } from './things.ts'
import { visitRoutes } from './visit/routes.ts'

addAgendaNotices(weekNotices)
addSitemapSource(weekSitemap)
addSitemapSource(weekAfterwardsSitemap)
addSitemapSource(weekDaySitemap)
addSitemapSource(sessionSitemap)
addCircleSection(circleWeek)
addCircleSection(circleAsks)
addThemeSection(themeWeek)
addMineSection(mineSpeaking)
addMineSection(mineKept)

/** The Week: an annual edition of a movement, its draft for who makes it and its released programme for everybody. */
export const weeks: Module = {
  name: 'weeks',
  routes: [
    ...visitRoutes,
    ...mineRoutes,
    ...displayRoutes,
    ...speakingRoutes,
    ...speakingPaperRoutes,
    ...makeRoutes,
    ...askRoutes,
    ...liveRoutes,
    ...afterRoutes,
  ],
  things: [...weekThings, ...liveThings, ...afterThings],
  notices: [...askNotices, speakerAsked],
  letters: [...askLetters, speakerAskedLetter],
  // Addresses in which somebody gathered what they signed up for.
  lastingKeys: ['own-programme'],
  schedules: [forgetLive, forgetKeepsakes],
}
