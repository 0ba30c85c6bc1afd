import type { CommandContext } from '../../../platform/commands/command.ts'
import type { OwnStory } from '../writing/queries.ts'
import { toldCodes } from './code.ts'

interface Added {
  /** Words of theirs that stand in it; null: they are told of. */
  contribution: string | null
  /** What its writers call them. */
  name: string
  /** Their place in a circle, where they were chosen from one: there they are asked too. */
  seat?: string
}

/** Somebody is in a story from now on. They are asked nothing yet. @returns their id. */
export async function addTold(
  { db, sealing, clock, house }: Pick<CommandContext<unknown>, 'db' | 'sealing' | 'clock' | 'house'>,
  own: Pick<OwnStory, 'id' | 'keyId'>,
  { contribution, name, seat }: Added,
): Promise<string> {
  const id = clock.id()
  const { long_hash, short_hash } = toldCodes.hashesOf(house, id)
  await db
    .insertInto('stories.told_of')
    .values({
      id,
      story_id: own.id,
      contribution_id: contribution,
      ...(seat !== undefined && { seat_id: seat }),
      name: await sealing.seal(db, own.keyId, name),
      code_hash: long_hash,
      // Whose words stand in it finds the question with those.
      ...(contribution === null && { short_hash }),
    })
    .execute()
  return id
}
