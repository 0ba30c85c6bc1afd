import { sql } from 'kysely'
import { command } from '../../../../../platform/commands/command.ts'
import { stopCodes } from '../code.ts'
import { WithCode } from '../input.ts'

/** A press in the letter: no other comes about this, whoever types which address. The same whether there was anything to end. */
export const stopMail = command({
  name: 'stories.stop-mail',
  input: WithCode,
  policy() {},
  async run({ db, input }) {
    await stopCodes.hold(db, input.code)
    await sql`select stories.stop_shared_mail()`.execute(db)
  },
})
