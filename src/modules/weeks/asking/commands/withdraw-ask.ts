import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { WithdrawAsk } from '../input.ts'
import { ensureAsk } from '../policy.ts'

/** As long as it waits, a house may take back what it asked. @throws Absent, Conflict where the makers answered meanwhile */
export const withdrawAsk = command({
  name: 'weeks.withdraw-ask',
  input: WithdrawAsk,
  async policy({ db, input }) {
    await ensureAsk(db, input.ask, 'hosts')
  },
  async run({ db, input, record }) {
    const { ask: id, version } = input
    await expectVersion(
      db
        .updateTable('weeks.house_ask')
        .set({ step: 'withdrawn', version: version + 1 })
        .where('id', '=', id)
        .where('step', '=', 'waiting')
        .where('version', '=', version)
        .executeTakeFirst(),
    )
    record.about('ask of a house', id)
  },
})
