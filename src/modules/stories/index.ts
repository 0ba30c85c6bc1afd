import './about-me/schema.ts'
import './held/schema.ts'
import './kept-away/schema.ts'
import './share/mail/schema.ts'
import './taking-over/schema.ts'
import type { Module } from '../../platform/registry/module.ts'
import { addSitemapSource } from '../../platform/sitemap/index.ts'
import { addGoesAlong, addStandsUnder, addThemeSection } from '../action-teams/index.ts'
import { addCircleSection, addWaitingSource } from '../circles/index.ts'
import { addAnswersElsewhere, addOwnWordsSection, addWaitsForMe } from '../dialogues/index.ts'
import { addAddressForgetter, addMineSection, addSignInSection, addWritingTaker } from '../people/index.ts'
import { forgetObjections } from './about-me/forget.ts'
import { objectionLetter, objectionMade } from './about-me/letter.ts'
import { objectionPathBehind } from './about-me/queries.ts'
import { aboutMeRoutes } from './about-me/routes.ts'
import { objectionsWait } from './about-me/waiting.ts'
import { objectionsWaitForMe } from './about-me/waits-for-me.ts'
import { askingOneselfRoutes } from './asking-oneself/routes.ts'
import { codeRoutes } from './codes/routes.ts'
import { feedRoutes } from './feeds/routes.ts'
import { endHolds } from './held/end-holds.ts'
import { holdEndedLetter, storyHeld, storyHeldLetter, storyHeldOver } from './held/letter.ts'
import { heldRoutes } from './held/routes.ts'
import { heldWaitsForMe } from './held/waits-for-me.ts'
import { awayDecidedLetter, awayDecidedTold } from './kept-away/letter.ts'
import { keptAwayRoutes } from './kept-away/routes.ts'
import { awayWaitsForMe } from './kept-away/waits-for-me.ts'
import { forgetKeywords } from './keywords/forget.ts'
import { storiesGoAlong } from './keywords/goes-along.ts'
import { storyStandsUnder } from './keywords/stands-under.ts'
import { linkedRoutes } from './linked/routes.ts'
import { mineStories } from './mine-section.tsx'
import { askedRoutes } from './people-in-it/asked-routes.ts'
import {
  askedAboutLaterLetter,
  askedAboutLetter,
  askedLaterLetter,
  remindOfQuestions,
  toldAnswered,
  toldAnsweredLetter,
  wordsAsked,
  wordsAskedLetter,
} from './people-in-it/letters.ts'
import { mineAskedStories } from './people-in-it/mine-section.tsx'
import { askedOnOwnWords } from './people-in-it/own-words-section.tsx'
import { peopleRoutes } from './people-in-it/routes.ts'
import { noesWaitForMe } from './people-in-it/waits-for-me.ts'
import { pictureRoutes } from './pictures/routes.ts'
import { forgetReactions } from './reactions/forget.ts'
import { reactionLetters, reactionNotices } from './reactions/letters.ts'
import { mineReactions } from './reactions/mine-section.tsx'
import { reactionRoutes } from './reactions/routes.ts'
import { reactionsSection } from './reactions/section.tsx'
import { reactionsKeptLetter, tellHostsOfReactions } from './reactions/tell-hosts.ts'
import { reactionsWait, reactionsWaitForMe } from './reactions/waiting.ts'
import { addressMeant } from './reading/address-meant.ts'
import { readingRoutes } from './reading/routes.ts'
import { relatedStories } from './related/section.tsx'
import { circleStories, themeStories } from './sections.tsx'
import { forgetShared } from './share/forget.ts'
import { sharedLetters, sharedNotices } from './share/letter.ts'
import { forgetSharedMailOf } from './share/mail/address.ts'
import { forgetSharedMail } from './share/mail/forget.ts'
import { sharedMailLetter, storyAsksSharer } from './share/mail/letter.ts'
import { stopMailRoutes } from './share/mail/stop-routes.ts'
import { mineShared } from './share/mine-section.tsx'
import { shareRoutes } from './share/routes.ts'
import { sharedWaits } from './share/waiting.ts'
import { forgetShown } from './shown/forget.ts'
import { shownRoutes } from './shown/routes.ts'
import { placingAsked, placingLetter } from './sisters/letters.ts'
import { sisterStoryRoutes } from './sisters/routes.ts'
import { placedStories } from './sisters/section.tsx'
import { placedWaits } from './sisters/waiting.ts'
import { storySitemap } from './sitemap.ts'
import { addStorySection } from './story-sections.ts'
import { takeWriting } from './taken-along/take.ts'
import { leadsNow } from './taking-over/leads-now.ts'
import { storyThings } from './things.ts'
import { endInvitations } from './together/invited/end-invitations.ts'
import {
  writerInvited,
  writerInvitedLetter,
  writerWelcomed,
  writerWelcomedLetter,
} from './together/invited/letters.ts'
import { letReadLetters, letReadNotices } from './together/let-read.ts'
import { askedToWriteLetter, askedToWriteNotice } from './together/letter.ts'
import { mineLetRead } from './together/mine-let-read.tsx'
import { mineAskedToWrite } from './together/mine-section.tsx'
import { askedToReadLetter, askedToReadNotice } from './together/readers/letter.ts'
import { mineReadings } from './together/readers/mine-section.tsx'
import { togetherRoutes } from './together/routes.ts'
import { writingRoutes } from './writing/routes.ts'
import { whySignInToWrite } from './writing/why-sign-in.tsx'

export { FeedLine } from './feeds/FeedLine.tsx'
export type { FeedEntry } from './feeds/feed.ts'
export { storyFeedLinks } from './feeds/links.ts'
export { feedEntries, feedPage } from './feeds/queries.ts'
export { inLanguageOf } from './in-language-of.ts'
export { langOf, type Written } from './lang.ts'
export { linkedAt, nameIn } from './linked/address.ts'
export { aboutIn, type ListAbout } from './reading/about.ts'
export type { ListedStory } from './reading/listed.ts'
export { latestStories } from './reading/lists.ts'
export { movementsOfStories, type OfMovement } from './reading/of-movement.ts'
export { roomIsOpen } from './reading/open-room.ts'
export { InLanguage } from './reading/pages/InLanguage.tsx'
export { LanguageChoice } from './reading/pages/LanguageChoice.tsx'
export { ListedPicture } from './reading/pages/ListedPicture.tsx'
export { StoryList } from './reading/pages/StoryList.tsx'
export { StoryText } from './reading/pages/StoryText.tsx'
export { type After, momentIn, type OnePage, onePage, readMoment } from './reading/paging.ts'
export { latestOfKinds, type TriedStory, triedStories } from './reading/shelves.ts'
export { findStory, type StoryView } from './reading/story.ts'
export { storyAddress } from './reading/story-address.ts'
export { addStoryHead, type StoryHead } from './reading/story-heads.ts'
export { toldBy } from './reading/told-by.ts'
export { storyReadsFor, type WithinStory, withinStory } from './reading/within.ts'
export { type StoryKind, storyKinds } from './schema.ts'
export { OfSister } from './sisters/pages/OfSister.tsx'
export { PlacedLine } from './sisters/pages/PlacedLine.tsx'
export { addStorySection, type StorySection } from './story-sections.ts'
export type { Arriving, Print } from './taking-over/arriving.ts'
export { bringFile, type TakenFile } from './taking-over/bring-file.ts'
export { bringPicture } from './taking-over/bring-picture.ts'
export type { OldList } from './taking-over/lay-lists.ts'
export { addressesMeant, originalOf } from './taking-over/meant-addresses.ts'
export { plainAddress } from './taking-over/source.ts'
export type { Standing } from './taking-over/standing.ts'
export { type Arrival, type Leaving, openTakingOver, type TakingOver } from './taking-over/taking-over.ts'
export { originOf } from './where.ts'
export { kindOfStory } from './words.ts'

addSignInSection(whySignInToWrite)
addMineSection(mineStories)
addMineSection(mineAskedStories)
addMineSection(mineAskedToWrite)
addMineSection(mineLetRead)
addMineSection(mineReadings)
addMineSection(mineShared)
addMineSection(mineReactions)
addOwnWordsSection(askedOnOwnWords)
addWritingTaker(takeWriting)
addAddressForgetter(forgetSharedMailOf)
addWaitingSource(objectionsWait)
addWaitingSource(sharedWaits)
addWaitingSource(placedWaits)
addWaitingSource(reactionsWait)
addWaitsForMe(objectionsWaitForMe)
addWaitsForMe(heldWaitsForMe)
addWaitsForMe(awayWaitsForMe)
addWaitsForMe(noesWaitForMe)
addAnswersElsewhere({ name: 'stories.objections', pathBehind: objectionPathBehind })
addWaitsForMe(reactionsWaitForMe)
addCircleSection(circleStories)
addCircleSection(placedStories)
addThemeSection(themeStories)
addStandsUnder(storyStandsUnder)
addGoesAlong(storiesGoAlong)
addSitemapSource(storySitemap)
addStorySection(reactionsSection)
addStorySection(relatedStories)

/** What people write for others: stories, articles, examples, what did not work, guides. */
export const stories: Module = {
  name: 'stories',
  routes: [
    ...peopleRoutes,
    ...askedRoutes,
    ...togetherRoutes,
    ...askingOneselfRoutes,
    ...heldRoutes,
    ...keptAwayRoutes,
    ...writingRoutes,
    ...pictureRoutes,
    ...shownRoutes,
    ...linkedRoutes,
    ...codeRoutes,
    ...shareRoutes,
    ...stopMailRoutes,
    ...sisterStoryRoutes,
    ...feedRoutes,
    ...reactionRoutes,
    ...aboutMeRoutes,
    ...readingRoutes,
  ],
  things: storyThings,
  notices: [
    placingAsked,
    askedToWriteNotice,
    askedToReadNotice,
    writerInvited,
    writerWelcomed,
    wordsAsked,
    toldAnswered,
    ...letReadNotices,
    ...sharedNotices,
    storyAsksSharer,
    ...reactionNotices,
    objectionMade,
    storyHeld,
    storyHeldOver,
    awayDecidedTold,
  ],
  letters: [
    placingLetter,
    askedToWriteLetter,
    askedToReadLetter,
    writerInvitedLetter,
    writerWelcomedLetter,
    wordsAskedLetter,
    askedLaterLetter,
    askedAboutLetter,
    askedAboutLaterLetter,
    toldAnsweredLetter,
    ...letReadLetters,
    ...sharedLetters,
    sharedMailLetter,
    ...reactionLetters,
    reactionsKeptLetter,
    objectionLetter,
    storyHeldLetter,
    holdEndedLetter,
    awayDecidedLetter,
  ],
  schedules: [
    forgetShared,
    forgetSharedMail,
    forgetReactions,
    tellHostsOfReactions,
    forgetObjections,
    endHolds,
    forgetShown,
    forgetKeywords,
    endInvitations,
    remindOfQuestions,
  ],
  lastingKeys: [
    'share-code',
    'shared-mail-code',
    'shared-mail-address',
    'reaction-code',
    'story-objection-code',
    'told-of-code',
    'read-beside-code',
    'writer-code',
  ],
  leadsOn: async (db, asked) => (await leadsNow(db, asked)) ?? addressMeant(db, asked),
}
