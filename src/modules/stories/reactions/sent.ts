import { sql } from 'kysely'
import type { CommandContext } from '../../../platform/commands/command.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { findReaction, type ReactionView } from './queries.ts'

interface Which {
  story: string
  id: string
}

/** What a command is about, for who writes the story that it was sent to. @throws Absent */
export async function reactionSent({
  db,
  sealing,
  input,
}: Pick<CommandContext<Which>, 'db' | 'sealing' | 'input'>): Promise<ReactionView> {
  const { rows } = await sql<{ mine: string }>`select stories.my_stories() as mine`.execute(db)
  if (!rows.some(({ mine }) => mine === input.story)) throw new Absent()
  const found = await findReaction(db, sealing, input.story, input.id)
  if (!found) throw new Absent()
  return found
}
