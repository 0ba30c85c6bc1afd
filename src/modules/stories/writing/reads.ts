import type { Reads } from '../../../platform/web/reads.ts'
import { wordsToQuote } from '../people-in-it/said.ts'

/** Beside the text stands what people said that may be put in it. */
export const wordsBeside: Reads = {
  thing: 'words to quote',
  async id({ db, house, params }) {
    return (await wordsToQuote(db, house.sealing)).length > 0 ? params.story : undefined
  },
}

/** In the text, as a reader will read it, stands what people said. */
export const wordsWithin: Reads = {
  thing: 'words to quote',
  async id({ db, params }) {
    const row = await db
      .selectFrom('stories.told_of')
      .select('id')
      .where('story_id', '=', params.story ?? '')
      .where('contribution_id', 'is not', null)
      .executeTakeFirst()
    return row && params.story
  },
}
