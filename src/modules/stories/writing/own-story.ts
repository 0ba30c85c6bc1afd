import type { CommandContext } from '../../../platform/commands/command.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findOwnStory, type OwnStory } from './queries.ts'

type AboutStory = Pick<CommandContext<{ story: string }>, 'db' | 'sealing' | 'input'>

/** The story that a page below it is about. @throws Absent where it is not the actor's. */
export const ownStory = ({ db, house, params }: Pick<Visit, 'db' | 'house' | 'params'>): Promise<OwnStory> =>
  storyToWrite({ db, sealing: house.sealing, input: { story: params.story ?? '' } })

/** The story that a command is about. @throws Absent where it is not the actor's. */
export async function storyToWrite({ db, sealing, input }: AboutStory): Promise<OwnStory> {
  const story = await findOwnStory(db, sealing, input.story)
  if (!story) throw new Absent()
  return story
}

/** Whoever writes the story that a command is about. */
export async function ensureWrites(context: AboutStory): Promise<void> {
  await storyToWrite(context)
}
