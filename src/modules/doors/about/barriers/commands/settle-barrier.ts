import { type CommandContext, command } from '../../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../../platform/i18n/days.ts'
import { AnswerBarrier, CloseBarrier } from '../input.ts'
import { type BarrierView, barriersAt } from '../queries.ts'

type Which = Pick<CommandContext<{ slug: string; id: string }>, 'db' | 'sealing' | 'input'>

async function waiting({ db, sealing, input }: Which): Promise<BarrierView> {
  const found = (await barriersAt(db, sealing, input.slug)).find(({ id }) => id === input.id)
  if (!found) throw new Absent()
  return found
}

/** Who looks after the movement answers by letter, and with that it is done. */
export const answerBarrier = command({
  name: 'doors.answer-barrier',
  input: AnswerBarrier,
  async policy(context) {
    if (!(await waiting(context)).byMail) throw new Absent()
  },
  async run(context) {
    const { db, sealing, input, clock, record } = context
    const { keyId } = await waiting(context)
    await expectVersion(
      db
        .updateTable('doors.barrier')
        .set({ answer: await sealing.seal(db, keyId, input.answer), done_on: dayAt(clock.now()) })
        .set({ version: input.version + 1 })
        .where('id', '=', input.id)
        .where('version', '=', input.version)
        .executeTakeFirstOrThrow(),
    )
    record.about('barrier', input.id)
    record.fact('doors.barrier-answered', { barrier: input.id })
  },
})

/** It was mended, or somebody was called: nothing is sent. */
export const closeBarrier = command({
  name: 'doors.close-barrier',
  input: CloseBarrier,
  async policy(context) {
    await waiting(context)
  },
  async run({ db, input, clock, record }) {
    await expectVersion(
      db
        .updateTable('doors.barrier')
        .set({ done_on: dayAt(clock.now()), version: input.version + 1 })
        .where('id', '=', input.id)
        .where('version', '=', input.version)
        .executeTakeFirstOrThrow(),
    )
    record.about('barrier', input.id)
  },
})
