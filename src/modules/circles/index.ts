import type { Module } from '../../platform/registry/module.ts'
import { addSitemapSource } from '../../platform/sitemap/index.ts'
import { addMineSection } from '../people/index.ts'
import { beginCircleRoutes } from './begin-circle/routes.ts'
import { changeCircleRoutes } from './change-circle/routes.ts'
import { circlePageRoutes } from './circle-page/routes.ts'
import { circleSitemap } from './directory/sitemap.ts'
import { endingProposed, endingProposedLetter } from './ending/letter.ts'
import { mineProposals } from './ending/mine.tsx'
import { endingRoutes } from './ending/routes.ts'
import { firstHostRoutes } from './first-host/routes.ts'
import { historyRoutes } from './history/routes.ts'
import { mineHosting } from './hosts/mine.tsx'
import { hostRoutes } from './hosts/routes.ts'
import { invitePersonRoutes, personInvited, personInvitedLetter } from './invite-person/index.ts'
import { leavingRoutes } from './leaving/routes.ts'
import {
  lostStepLetter,
  lostStepRoutes,
  lostStepThings,
  lostStepTold,
  mineLostSteps,
  resetLostSteps,
} from './lost-step/index.ts'
import { mineCircles } from './mine/section.tsx'
import { forgetKnocks } from './open-invitation/forget.ts'
import { knocked, knockedLetter } from './open-invitation/letter.ts'
import { mineKnocks } from './open-invitation/mine.tsx'
import { openInvitationRoutes } from './open-invitation/routes.ts'
import { openInvitationThings } from './open-invitation/things.ts'
import {
  domainLost,
  organisationSignInRoutes,
  signInChanged,
  signInChangedLetter,
} from './organisation-sign-in/index.ts'
import { mineAsking, secondStepRoutes } from './second-step/index.ts'
import { sitsInRoutes } from './sits-in/routes.ts'
import { fewestRoutes } from './small-worlds/index.ts'
import {
  peopleInvited,
  placeOffered,
  placeOfferedLetter,
  spreadsheetRoutes,
  spreadsheetThings,
  sweepSpreadsheets,
} from './spreadsheets/index.ts'
import { circleThings } from './things.ts'
import { mineWaiting } from './waiting/mine.tsx'
import { waitingRoutes } from './waiting/routes.ts'
import { whoSeesWhatRoutes } from './who-sees-what/routes.ts'
import { loweringLetter, loweringTold, placeEnded, placeEndedLetter } from './who-sits/letters.ts'
import { mineLowerings } from './who-sits/mine.tsx'
import { whoSitsRoutes } from './who-sits/routes.ts'

export type { CircleView } from './circle-page/queries.ts'
export { addCircleSection, type CircleSection } from './circle-page/sections.ts'
export { contactMailOf } from './contact-mail.ts'
export { findListed, type ListedCircle, type ListedOrganisation, landmarks } from './directory/queries.ts'
export { findCircleToInviteTo } from './invite-person/queries.ts'
export { hostsLetter, postToHosts } from './letters-to-hosts.ts'
export { type MovementAt, movementAt, movementContact } from './movement.ts'
export { freeSlug, sameName, slugOf, tidy, wordSlugOf } from './names.ts'
export { type OwnSeat, ownSeats } from './own-seats.ts'
export { above, allWithin, crossingInto, directlyIn, directlyWithin } from './places/queries.ts'
export { type CircleKind, type Hat, hats, type SeatRole } from './schema.ts'
export { decode, ParticipantLists, readCsv, showPlace, unreadable } from './spreadsheets/index.ts'
export {
  isInvitedTo,
  isTrustedBy,
  keeps,
  listensAt,
  listensTo,
  myKeptCircles,
  myOpenKeptCircles,
  mySeats,
  mySmallFires,
  mySpeakingSeats,
  sitsIn,
} from './standing.ts'
export { addWaitingSource, mostWaiting, type WaitingDesk, type WaitingSource } from './waiting/desks.ts'
export { movementOfHouse, notElsewhere, originOfCircle } from './where.ts'
export { kindOfCircle } from './words.ts'

addMineSection(mineAsking)
addMineSection(mineWaiting)
addMineSection(mineCircles)
addMineSection(mineProposals)
addMineSection(mineHosting)
addMineSection(mineLowerings)
addMineSection(mineKnocks)
addMineSection(mineLostSteps)
addSitemapSource(circleSitemap)

/** Movements, sectors, regions, organisations, teams, and who sits in them. */
export const circles: Module = {
  name: 'circles',
  routes: [
    ...circlePageRoutes,
    ...invitePersonRoutes,
    ...fewestRoutes,
    ...organisationSignInRoutes,
    ...secondStepRoutes,
    ...spreadsheetRoutes,
    ...changeCircleRoutes,
    ...beginCircleRoutes,
    ...sitsInRoutes,
    ...historyRoutes,
    ...endingRoutes,
    ...hostRoutes,
    ...firstHostRoutes,
    ...leavingRoutes,
    ...whoSitsRoutes,
    ...openInvitationRoutes,
    ...lostStepRoutes,
    ...waitingRoutes,
    ...whoSeesWhatRoutes,
  ],
  things: [...circleThings, ...spreadsheetThings, ...openInvitationThings, ...lostStepThings],
  notices: [
    personInvited,
    signInChanged,
    domainLost,
    peopleInvited,
    placeOffered,
    endingProposed,
    placeEnded,
    loweringTold,
    lostStepTold,
    knocked,
  ],
  letters: [
    personInvitedLetter,
    signInChangedLetter,
    placeOfferedLetter,
    endingProposedLetter,
    placeEndedLetter,
    loweringLetter,
    lostStepLetter,
    knockedLetter,
  ],
  schedules: [sweepSpreadsheets, forgetKnocks, resetLostSteps],
}
