import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { ownSubscription } from '../code.ts'
import { WithCode } from '../input.ts'

/** It ends, and nothing is kept of it. The same whether it was there or not: a second press is no error. */
export const endSubscription = command({
  name: 'newsletter.end-subscription',
  input: WithCode,
  policy() {},
  async run({ db, input, record }) {
    const own = await ownSubscription(db, input.code)
    await sql`select newsletter.end_held()`.execute(db)
    if (own) record.about('newsletter subscriber', own.id)
  },
})
