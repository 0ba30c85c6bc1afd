import type { Module } from '../../platform/registry/module.ts'
import { themeRoutes } from './routes.ts'
import { themeThings } from './things.ts'

export { bringKeywords, keywordsThere } from './keywords.ts'
export { type ThemeView, themeOf, themes } from './queries.ts'
export { addThemeSection, type ThemeSection } from './sections.ts'
export { type MovementSubject, type MovementSubjects, subjectsOf } from './subjects.ts'

/** Work themes and the teams that work on them. */
export const actionTeams: Module = { name: 'action-teams', routes: themeRoutes, things: themeThings }
