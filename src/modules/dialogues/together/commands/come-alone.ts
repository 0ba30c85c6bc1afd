import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { findOwnSeat } from '../../fire/own-seat.ts'
import { Own } from '../input.ts'

/** Somebody comes without the person they were going to bring: whose card opens nothing any more, and whose chair is free. */
export const comeAlone = command({
  name: 'dialogues.come-alone',
  input: Own,
  async policy({ db, input }) {
    if (!(await findOwnSeat(db, input.dialogueId))) throw new Absent()
  },
  async run({ db, input, record }) {
    const mine = await findOwnSeat(db, input.dialogueId)
    if (!mine) throw new Absent()
    const { alone } = await db
      .selectNoFrom((eb) => eb.fn<boolean>('dialogues.come_alone', [eb.val(mine.id)]).as('alone'))
      .executeTakeFirstOrThrow()
    if (!alone) throw new Invalid({ form: 'alone.late' })
    record.about('invitation', mine.id)
    return { seatId: mine.id }
  },
})
