import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { OneReaction } from '../input.ts'
import { reactionSent } from '../sent.ts'

/** A writer lays it aside, in silence: gone for them, also from under the story. Its sender has it as it was. */
export const layAside = command({
  name: 'stories.lay-aside',
  does: 'delete',
  input: OneReaction,
  async policy(context) {
    await reactionSent(context)
  },
  async run({ db, input, record }) {
    const { rows } = await sql<{
      gone: boolean
    }>`select stories.lay_reaction_aside(${input.id}::uuid) as gone`.execute(db)
    if (!rows[0]?.gone) throw new Absent()
    record.about('reaction', input.id)
  },
})
