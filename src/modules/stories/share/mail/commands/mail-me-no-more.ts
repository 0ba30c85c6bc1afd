import { sql } from 'kysely'
import { command } from '../../../../../platform/commands/command.ts'
import { heldShared } from '../../own.ts'
import { WithCode } from '../input.ts'

/** Who shared it wants no letter about it any more; the address is erased. */
export const mailMeNoMore = command({
  name: 'stories.mail-me-no-more',
  input: WithCode,
  async policy(context) {
    await heldShared(context)
  },
  async run(context) {
    const { id } = await heldShared(context)
    await sql`select stories.unmail_shared(${id}::uuid)`.execute(context.db)
    context.record.about('shared', id)
  },
})
