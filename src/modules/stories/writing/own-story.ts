import { Absent } from '../../../platform/errors/errors.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findOwnStory, type OwnStory } from './queries.ts'

/** The story that a page below it is about. @throws Absent where it is not the actor's. */
export async function ownStory({ db, house, params }: Visit): Promise<OwnStory> {
  const story = await findOwnStory(db, house.sealing, params.story ?? '')
  if (!story) throw new Absent()
  return story
}
