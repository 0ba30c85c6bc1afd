import type { Visit } from '../../../platform/web/visit.ts'
import { type QuotedSlip, quotedIn, saidInStory } from '../people-in-it/said.ts'
import { type PictureView, picturesOf } from '../pictures/queries.ts'
import type { StoryView } from './story.ts'

/** What stands in a text and is asked each time it is shown. */
export interface WithinStory {
  /** Whose words stand in it, as far as they reach who reads, by id. */
  said: ReadonlyMap<string, QuotedSlip>
  pictures: readonly PictureView[]
}

/** What a page that shows a text of a story reads for. */
export const storyReadsFor = quotedIn.purpose

/** Two queries at most, and none where nothing stands in it. */
export async function withinStory(
  { db, house }: Pick<Visit, 'db' | 'house'>,
  story: StoryView,
): Promise<WithinStory> {
  const [said, pictures] = await Promise.all([
    saidInStory(db, house.sealing, story),
    story.picture ? picturesOf(db, story.storyId) : [],
  ])
  return { said, pictures }
}
