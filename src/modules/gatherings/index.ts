import type { Module } from '../../platform/registry/module.ts'
import { addSitemapSource } from '../../platform/sitemap/index.ts'
import { addCircleSection } from '../circles/index.ts'
import { addMineSection } from '../people/index.ts'
import { circleGatherings } from './agenda/circle-section.tsx'
import { gatheringSource } from './agenda/own-source.ts'
import { agendaRoutes } from './agenda/routes.ts'
import { addAgendaSource } from './agenda/sources.ts'
import { askCircleLetters } from './ask-circle/letters.ts'
import { askCircleNotices } from './ask-circle/notices.ts'
import { askCircleRoutes } from './ask-circle/routes.ts'
import { calendarRoutes } from './calendar/routes.ts'
import { cancelRoutes } from './cancel/routes.ts'
import { gatheringRoutes } from './gathering/routes.ts'
import { gatheringSitemap } from './gathering/sitemap.ts'
import { gatheringNotices } from './letters/notices.ts'
import { remindSignedUp } from './letters/remind.ts'
import { gatheringLetters } from './letters/writers.ts'
import { paperRoutes } from './paper/routes.ts'
import { prepareRoutes } from './prepare/routes.ts'
import { askRoutes } from './receive/ask-routes.ts'
import { receiveRoutes } from './receive/routes.ts'
import { writeDownRoutes } from './receive/write-down-routes.ts'
import { restRoutes } from './rest/routes.ts'
import { forgetSignUps } from './sign-up/forget.ts'
import { mineSignUps } from './sign-up/mine-section.tsx'
import { signUpRoutes } from './sign-up/routes.ts'
import { gatheringThings } from './things.ts'

export { type AgendaNotices, addAgendaNotices } from './agenda/notices.ts'
export {
  type AgendaItem,
  type AgendaQuery,
  type AgendaSource,
  addAgendaSource,
  type CalendarQuery,
} from './agenda/sources.ts'
export { ofCircles, type Within } from './agenda/within.ts'
export { NextGatherings } from './ahead/NextGatherings.tsx'
export { type PublicGathering, publicAhead, publicTimes } from './ahead/queries.ts'
export type { Entry } from './calendar/entries.ts'
export { calendarOf } from './calendar/take-along.ts'
export { callOffKept, changeKept } from './elsewhere/change.ts'
export type { Kept } from './elsewhere/kept.ts'
export { layKept } from './elsewhere/lay.ts'
export { kindName, minutesOf } from './kinds.ts'
export { myOpenMovements, takesPartNow } from './my-open-movements.ts'
export { codeOf as signUpCodeOf, holdCodesOf } from './sign-up/code.ts'
export { mySignUps, type OwnSignUp } from './sign-up/own-sign-ups.ts'
export { typedSignUp } from './sign-up/typed-code.ts'
export { whenInWords } from './time/in-words.ts'
export { spanIn } from './time/span.ts'
export { clockIn, homeZone, momentIn } from './time/zoned.ts'

addAgendaSource(gatheringSource)
addCircleSection(circleGatherings)
addMineSection(mineSignUps)
addSitemapSource(gatheringSitemap)

/** What people meet for: the agenda, making a gathering, moving it and calling it off, signing up and receiving people. */
export const gatherings: Module = {
  name: 'gatherings',
  routes: [
    ...agendaRoutes,
    ...prepareRoutes,
    ...gatheringRoutes,
    ...cancelRoutes,
    ...restRoutes,
    ...signUpRoutes,
    ...receiveRoutes,
    ...askRoutes,
    ...writeDownRoutes,
    ...paperRoutes,
    ...askCircleRoutes,
    ...calendarRoutes,
  ],
  things: gatheringThings,
  notices: [...gatheringNotices, ...askCircleNotices],
  letters: [...gatheringLetters, ...askCircleLetters],
  // Codes of sign-ups stand in letters, and addresses of calendars in telephones.
  lastingKeys: ['sign-up-code', 'calendar-feed'],
  schedules: [forgetSignUps, remindSignedUp],
}
