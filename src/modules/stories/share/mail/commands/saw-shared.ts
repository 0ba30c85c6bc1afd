import { sql } from 'kysely'
import { command } from '../../../../../platform/commands/command.ts'
import { heldShared } from '../../own.ts'
import { WithCode } from '../input.ts'

/** Who shared it looked since the last letter: the next thing that lies there is told again. */
export const sawShared = command({
  name: 'stories.saw-shared',
  input: WithCode,
  async policy(context) {
    await heldShared(context)
  },
  async run(context) {
    const { id } = await heldShared(context)
    await sql`select stories.saw_shared(${id}::uuid)`.execute(context.db)
    context.record.about('shared', id)
  },
})
