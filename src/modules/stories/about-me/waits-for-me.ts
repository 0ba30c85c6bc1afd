import type { WaitsElsewhere } from '../../dialogues/index.ts'
import { aboutMeWords } from './locales/index.ts'
import { objectionsToMine } from './queries.ts'

/** For who writes: somebody finds themselves in a story of theirs, and that was passed on. */
export const objectionsWaitForMe: WaitsElsewhere = {
  name: 'stories.objections',
  async items({ db, house, locale }) {
    const w = aboutMeWords(locale)
    const stories = new Set((await objectionsToMine(db, house.sealing)).map(({ storyId }) => storyId))
    return [...stories].map((storyId) => ({
      sentence: w('waits.sentence'),
      step: w('waits.step'),
      href: `/write/${storyId}/people`,
    }))
  },
}
