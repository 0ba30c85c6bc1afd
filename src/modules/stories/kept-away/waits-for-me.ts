import type { WaitsElsewhere } from '../../dialogues/index.ts'
import { awayWords } from './locales/index.ts'
import { keptAwayOfMine } from './queries.ts'

/** For who writes: nobody reads something of theirs any more, until they said what they think of that. */
export const awayWaitsForMe: WaitsElsewhere = {
  name: 'stories.kept-away',
  async items({ db, locale }) {
    const w = awayWords(locale)
    return (await keptAwayOfMine(db)).map((storyId) => ({
      sentence: w('waits.sentence'),
      step: w('waits.step'),
      href: `/write/${storyId}/away`,
    }))
  },
}
