import type { Module } from '../../platform/registry/module.ts'
import { addCircleSection, addWaitingSource } from '../circles/index.ts'
import { addMineSection } from '../people/index.ts'
import { mineCalled } from './callers/mine-section.tsx'
import { callerRoutes } from './callers/routes.ts'
import { circleOnMap } from './directory/around/section.tsx'
import { circleProvinces, regionRoutes } from './directory/regions/routes.tsx'
import { directoryRoutes } from './directory/routes.ts'
import { faceRoutes } from './face/routes.ts'
import { circleDid, circleWho, circleWrite } from './face/sections.tsx'
import { dayChosen, dayChosenLetter, daysOffered, daysOfferedLetter } from './join/days/index.ts'
import { forgetRequests } from './join/forget.ts'
import { introductionLetter, invitedToIntroduction } from './join/introduce/letter.ts'
import { joinAsked, joinAskedLetter } from './join/letter.ts'
import { mineConnecting } from './join/mine-section.tsx'
import { circleJoin } from './join/one-circle/section.tsx'
import { ownRequestAsked, ownRequestLetter } from './join/own/letter.ts'
import { joinRoutes } from './join/routes.ts'
import { requestsWait } from './join/waiting.ts'
import { circleLearned } from './learned/circle-section.tsx'
import { learnedRoutes } from './learned/routes.ts'
import { questionRoutes } from './questions/routes.ts'
import { speakingRoutes } from './speaking/routes.ts'
import { circleSays } from './speaking/section.tsx'
import { participantThings } from './things.ts'

export {
  type PromiseForYears,
  type PromiseSaid,
  promisesForYears,
  promisesSaidBetween,
} from './face/promises.ts'
export { findConnected, holdRequest, type OwnRequest } from './join/own/code.ts'
export { holdsRequest } from './join/own/routes.ts'
export { addJoinSection, type JoinRequestSeen, type JoinSection } from './join/own/sections.ts'
export { connectorOf } from './join/routes.ts'
export { withFace } from './place.ts'
export { type SameQuestion, sameQuestions } from './questions/gathered.ts'
export type { SharedQuestion } from './questions/queries.ts'
export { addQuestionSection, type QuestionSection } from './questions/sections.ts'

addWaitingSource(requestsWait)
addCircleSection(circleWho)
addCircleSection(circleDid)
addCircleSection(circleWrite)
addCircleSection(circleLearned)
addCircleSection(circleSays)
addCircleSection(circleProvinces)
addCircleSection(circleOnMap)
addCircleSection(circleJoin)
addMineSection(mineCalled)
addMineSection(mineConnecting)

/** Who takes part: what each says of itself, and how one joins. */
export const participants: Module = {
  name: 'participants',
  routes: [
    ...directoryRoutes,
    ...regionRoutes,
    ...faceRoutes,
    ...callerRoutes,
    ...joinRoutes,
    ...questionRoutes,
    ...learnedRoutes,
    ...speakingRoutes,
  ],
  things: participantThings,
  notices: [joinAsked, ...ownRequestAsked, invitedToIntroduction, daysOffered, dayChosen],
  letters: [joinAskedLetter, ownRequestLetter, introductionLetter, daysOfferedLetter, dayChosenLetter],
  // Codes of requests stand in letters.
  lastingKeys: ['join-code'],
  schedules: [forgetRequests],
}
