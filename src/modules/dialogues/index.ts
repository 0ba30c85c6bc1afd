import type { Module } from '../../platform/registry/module.ts'
import { addSitemapSource } from '../../platform/sitemap/index.ts'
import { addCircleSection } from '../circles/index.ts'
import { addAgendaSource } from '../gatherings/index.ts'
import { addMineSection } from '../people/index.ts'
import {
  answerGiven,
  answerGivenLetter,
  answerPromised,
  answerRoutes,
  carrierLinkLetter,
  handoverAsked,
  handoverAskedLetter,
  handoverDecided,
  handoverDecidedLetter,
  remindCarriers,
  reminderLetter,
  remindFurther,
  sharedLetter,
} from './answers/index.ts'
import { minePromises } from './answers/mine-section.tsx'
import { boardRoutes } from './board/routes.ts'
import { calendarRoutes } from './calendar/routes.ts'
import { circleDesk } from './card/circle-section.tsx'
import { mineWords } from './card/mine-section.tsx'
import { cardRoutes } from './card/routes.ts'
import { chairCameFree, chairFreeLetter } from './chairs/letters/chair-free.ts'
import { closingRoutes } from './closing/routes.ts'
import {
  closingLetterRoutes,
  letterSent,
  remindOfLetters,
  stillOwed,
  thereIsALetter,
} from './closing-letter/index.ts'
import { besideRoutes } from './deciding/beside-routes.ts'
import { circleYoung } from './deciding/circle-section.tsx'
import { mineDeciding } from './deciding/mine-section.tsx'
import { youngRoutes } from './deciding/young-routes.ts'
import { fireRoutes } from './fire/routes.ts'
import { fireSitemap } from './fire/sitemap.ts'
import { followRoutes } from './follow/routes.ts'
import { guideRoutes } from './guide/routes.ts'
import { partsRoutes } from './harvest/parts-routes.ts'
import { harvestRoutes } from './harvest/routes.ts'
import { sweepHarvestSteps } from './harvest/sweep.ts'
import { tableTopRoutes } from './harvest/table-top-routes.ts'
import { invitationLetter, invitedNotice } from './invite/letters/invitation.ts'
import { inviteRoutes } from './invite/routes.ts'
import { agendaFires, circleFires, lookBackRoutes, lookBackSitemap } from './look-back/index.ts'
import { mineObjections } from './objections/mine-section.tsx'
import { objectionRoutes } from './objections/routes.ts'
import { mineOwn } from './own/mine-section.tsx'
import { mineFires } from './prepare/mine-section.tsx'
import { prepareRoutes } from './prepare/routes.ts'
import { circleQuiet } from './quiet/circle-section.tsx'
import { quietRoutes } from './quiet/routes.ts'
import { reportRoutes } from './report/routes.ts'
import { roomRoutes } from './room/routes.ts'
import { mineTakeOver } from './take-over/mine-section.tsx'
import { takeOverRoutes } from './take-over/routes.ts'
import { mineTakenBack } from './taken-back/mine-section.tsx'
import { takenBackRoutes } from './taken-back/routes.ts'
import { talkRoutes } from './talks/routes.ts'
import { dialogueThings } from './things.ts'
import { togetherRoutes } from './together/routes.ts'

addSitemapSource(fireSitemap)
addSitemapSource(lookBackSitemap)
addMineSection(minePromises)
addMineSection(mineObjections)
addMineSection(mineDeciding)
addMineSection(mineTakenBack)
addMineSection(mineFires)
addMineSection(mineWords)
addMineSection(mineTakeOver)
addMineSection(mineOwn)
addAgendaSource(agendaFires)
addCircleSection(circleFires)
addCircleSection(circleQuiet)
addCircleSection(circleDesk)
addCircleSection(circleYoung)

export { addWaitsForMe, type WaitsElsewhere } from './answers/waiting/elsewhere.ts'
export { addOwnWordsSection, type OwnWordsSection } from './card/own-words/sections.ts'
export {
  FireProgramme,
  firesIn,
  type ListedFire,
  outcomeOf,
  Promises,
  type Told,
  type ToldLists,
  ToldPair,
  toldIn,
} from './look-back/index.ts'
export { addAnswersElsewhere } from './objections/elsewhere.ts'
export { AboutMe, AboutMeOnPaper } from './objections/pages/AboutMe.tsx'

/** Conversations: prepare, invite, hold, harvest, follow up. */
export const dialogues: Module = {
  name: 'dialogues',
  routes: [
    ...prepareRoutes,
    ...inviteRoutes,
    ...fireRoutes,
    ...guideRoutes,
    ...tableTopRoutes,
    ...calendarRoutes,
    ...togetherRoutes,
    ...followRoutes,
    ...closingRoutes,
    ...harvestRoutes,
    ...partsRoutes,
    ...takenBackRoutes,
    ...answerRoutes,
    ...boardRoutes,
    ...closingLetterRoutes,
    ...reportRoutes,
    ...talkRoutes,
    ...lookBackRoutes,
    ...quietRoutes,
    ...objectionRoutes,
    ...besideRoutes,
    ...youngRoutes,
    ...roomRoutes,
    ...cardRoutes,
    ...takeOverRoutes,
  ],
  things: dialogueThings,
  notices: [
    invitedNotice,
    chairCameFree,
    answerPromised,
    answerGiven,
    handoverAsked,
    handoverDecided,
    letterSent,
  ],
  letters: [
    invitationLetter,
    chairFreeLetter,
    carrierLinkLetter,
    reminderLetter,
    answerGivenLetter,
    sharedLetter,
    handoverAskedLetter,
    handoverDecidedLetter,
    thereIsALetter,
    stillOwed,
  ],
  // Words chosen for a card, codes that were sent, and words that wait on somebody's device.
  lastingKeys: ['card-word', 'invitation-code', 'kept on a device'],
  schedules: [remindCarriers, remindFurther, remindOfLetters, sweepHarvestSteps],
}
