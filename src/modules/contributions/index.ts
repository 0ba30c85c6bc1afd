import type { Module } from '../../platform/registry/module.ts'
import { decidingThings } from './deciding/things.ts'
import { keepHeard } from './heard/keep-heard.ts'
import { helpThing } from './help/things.ts'
import { objectionThing } from './objections/things.ts'
import { owedAnswerThing } from './owed/things.ts'
import { moveMedia } from './spoken/media/move-media.ts'
import { mediaRoute } from './spoken/media/routes.ts'
import { contributionThings } from './things.ts'

export { type AskedOfBeside, askedWith, besideWith } from './deciding/asked.ts'
export { askBeside } from './deciding/commands/ask-beside.ts'
export { endBeside } from './deciding/commands/end-beside.ts'
export { noteAge } from './deciding/commands/note-age.ts'
export { noteDeciding } from './deciding/commands/note-deciding.ts'
export { readBeside } from './deciding/commands/read-beside.ts'
export { sayAgain } from './deciding/commands/say-again.ts'
export { secondSays } from './deciding/commands/second-says.ts'
export { setYoungRule } from './deciding/commands/set-young-rule.ts'
export { showBeside } from './deciding/commands/show-beside.ts'
export {
  type Beside,
  type Deciding,
  type DecidingAbout,
  decidedByOneself,
  isShownBeside,
  myBeside,
  myDeciding,
  myNotes,
} from './deciding/queries.ts'
export { lastOf, saidIn } from './deciding/said.ts'
export { type MovementRule, myYoungRule, type YoungRule, youngRules } from './deciding/young-rule.ts'
export { erase } from './erase/erase.ts'
export { type Heard, heardIn } from './heard/heard-in.ts'
export { beginHelp } from './help/commands/begin-help.ts'
export { endHelp } from './help/commands/end-help.ts'
export { readInHand } from './help/commands/read-in-hand.ts'
export {
  type HelpGiven,
  type HelpingNow,
  type HelpStep,
  helpGivenToMe,
  helpingOn,
  helpLog,
  helps,
} from './help/queries.ts'
export { GentleHints, HintsOf } from './hints/GentleHints.tsx'
export { type Hint, hintsIn } from './hints/rules.ts'
export { myMovements, takesPartIn } from './my-movements.ts'
export { answerObjection } from './objections/commands/answer-objection.ts'
export { objectTo } from './objections/commands/object.ts'
export { setAsideForOthers } from './objections/commands/set-aside-for-others.ts'
export {
  answerBehind,
  findKeptObjection,
  type GivenAnswer,
  type KeptObjection,
  type ObjectionToMine,
  objectionsIKeep,
  objectionsToMine,
} from './objections/queries.ts'
export { objectionAnswers } from './objections/schema.ts'
export { giveAnswer } from './owed/commands/give-answer.ts'
export { inSentence } from './owed/in-sentence.ts'
export { answerLength } from './owed/input.ts'
export {
  answersIn,
  type CarrierView,
  carriedByMe,
  carriers,
  carriersOf,
  type EarlierAnswer,
  type HandedOver,
  type OwedAnswerView,
  owedAnswers,
  type PromiseView,
  promises,
  wordsBehind,
  wordsStillSaid,
} from './owed/queries.ts'
export { answerKinds, owedKinds, toldHows } from './owed/schema.ts'
export { ensureMayAnswer, type StandingToAnswer, standingToAnswer } from './owed/standing.ts'
export { type AskedCarrier, promiseAnswerTo, takeOnward } from './owed/take-onward.ts'
export { type Slip, slipsOf, wordsLetGo } from './owed/words.ts'
export {
  type AnswerKind,
  type Aside,
  type Audience,
  audiences,
  type ContributionState,
  type OwedKind,
  type ToldHow,
} from './schema.ts'
export { bearingOn, ensureSpeaker, speakingSeat } from './spoken/bearing.ts'
export { allow } from './spoken/commands/allow.ts'
export { allowFor } from './spoken/commands/allow-for.ts'
export { change } from './spoken/commands/change.ts'
export { confirm } from './spoken/commands/confirm.ts'
export { leaveOut } from './spoken/commands/leave-out.ts'
export { putBack } from './spoken/commands/put-back.ts'
export { setAside } from './spoken/commands/set-aside.ts'
export { speak } from './spoken/commands/speak.ts'
export { tell } from './spoken/commands/tell.ts'
export { tellFor } from './spoken/commands/tell-for.ts'
export { withdraw } from './spoken/commands/withdraw.ts'
export { writeDown } from './spoken/commands/write-down.ts'
export { themeWork, wordsAllowed } from './spoken/consented.ts'
export { myMedia, myVersions, type Version } from './spoken/everything.ts'
export { circlesToName, type Ledger, type LedgerEntry, ledgerOf, myLedgers } from './spoken/ledger.ts'
export { spokenWords } from './spoken/locales/index.ts'
export { cleanDrawing, cleanPhoto, pictureLimit, uprightPicture } from './spoken/media/clean-picture.ts'
export { cleanSound, soundLimit } from './spoken/media/clean-sound.ts'
export { keepTold } from './spoken/media/keep-told.ts'
export { type MediaKey, mediaMessages } from './spoken/media/locales/index.ts'
export { MediaOf } from './spoken/media/MediaOf.tsx'
export { openMedia } from './spoken/media/queries.ts'
export { mediaRoute } from './spoken/media/routes.ts'
export {
  canSpeakForThemselves,
  type EarlierWords,
  earlierWords,
  findOwnWords,
  myWords,
  type OwnWords,
  wordsInMyHand,
} from './spoken/queries.ts'
export { places, sentenceLength } from './spoken/sentence.ts'
export { standingOf } from './spoken/standing.ts'
export { askToWriteOut } from './spoken/written-out/ask-to-write-out.ts'
export { endWritingOut } from './spoken/written-out/end-writing-out.ts'
export { hearAsked } from './spoken/written-out/hear-asked.ts'
export {
  type AskedToWrite,
  allAskedOfMe,
  askedOfMe,
  whoCanWriteOut,
} from './spoken/written-out/queries.ts'
export { takeWriting } from './spoken/written-out/take-writing.ts'
export { writeOut } from './spoken/written-out/write-out.ts'

/** What people said, how far it may travel, and the answers that are owed. */
export const contributions: Module = {
  name: 'contributions',
  routes: [mediaRoute('', 'either')],
  things: [...contributionThings, ...decidingThings, helpThing, objectionThing, owedAnswerThing],
  schedules: [moveMedia, keepHeard],
}
