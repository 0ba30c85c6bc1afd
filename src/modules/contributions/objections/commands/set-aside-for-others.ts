import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Conflict } from '../../../../platform/errors/errors.ts'
import { findKeptObjection } from '../queries.ts'

/**
 * Who looks after the place sets words aside for others while their speaker has not answered: for two weeks. Their speaker
 * goes on seeing them, and reads that it was done.
 * @throws Conflict where that was done before.
 */
export const setAsideForOthers = command({
  name: 'contributions.set-aside-for-others',
  input: z.object({ objectionId: z.uuid() }),
  async policy({ db, sealing, input }) {
    if (!(await findKeptObjection(db, sealing, input.objectionId))) throw new Absent()
  },
  async run({ db, input, record }) {
    const { done } = await db
      .selectNoFrom((eb) =>
        eb.fn<boolean>('contributions.set_aside_for_others', [eb.val(input.objectionId)]).as('done'),
      )
      .executeTakeFirstOrThrow()
    if (!done) throw new Conflict()
    record.about('objection', input.objectionId)
    return { objectionId: input.objectionId }
  },
})
