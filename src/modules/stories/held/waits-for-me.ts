import type { WaitsElsewhere } from '../../dialogues/index.ts'
import { heldWords } from './locales/index.ts'
import { heldOfMine } from './queries.ts'

/** For who writes: nobody reads something of theirs, because it is held. */
export const heldWaitsForMe: WaitsElsewhere = {
  name: 'stories.held',
  async items({ db, locale }) {
    const w = heldWords(locale)
    return (await heldOfMine(db)).map(({ storyId }) => ({
      sentence: w('waits.sentence'),
      step: w('waits.step'),
      href: `/write/${storyId}/held`,
    }))
  },
}
