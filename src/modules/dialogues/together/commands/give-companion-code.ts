import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { findOwnSeat } from '../../fire/own-seat.ts'
import { OwnCode } from '../input.ts'

/** Keeps the hashes of the code on the card of who comes along. */
export const giveCompanionCode = command({
  name: 'dialogues.give-companion-code',
  input: OwnCode,
  async policy({ db, input }) {
    if (!(await findOwnSeat(db, input.dialogueId))) throw new Absent()
  },
  async run({ db, input, record }) {
    const mine = await findOwnSeat(db, input.dialogueId)
    if (!mine) throw new Absent()
    const { kept } = await db
      .selectNoFrom((eb) => {
        const given = [eb.val(mine.id), eb.val(input.long), eb.val(input.short)]
        return eb.fn<boolean>('dialogues.give_companion_code', given).as('kept')
      })
      .executeTakeFirstOrThrow()
    if (!kept) throw new Invalid({ form: 'card.own-way' })
    record.about('invitation', mine.id)
    return { seatId: mine.id }
  },
})
