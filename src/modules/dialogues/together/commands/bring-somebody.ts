import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { findOwnSeat } from '../../fire/own-seat.ts'
import { Bringing } from '../input.ts'

/** Somebody who is asked brings one person: a chair beside theirs, and an invitation of that person's own. */
export const bringSomebody = command({
  name: 'dialogues.bring-somebody',
  input: Bringing,
  async policy({ db, input }) {
    if (!(await findOwnSeat(db, input.dialogueId))) throw new Absent()
  },
  async run({ db, input, clock, sealing, record }) {
    const mine = await findOwnSeat(db, input.dialogueId)
    if (!mine) throw new Absent()
    const seatId = clock.id()
    const keyId = await sealing.makeKey(db, clock)
    const needs = input.needs ? await sealing.seal(db, keyId, input.needs) : null
    const { brought } = await db
      .selectNoFrom((eb) => {
        const given = [mine.id, seatId, keyId, input.name, input.helps === 'yes', needs]
        return eb
          .fn<boolean>(
            'dialogues.bring',
            given.map((one) => eb.val(one)),
          )
          .as('brought')
      })
      .executeTakeFirstOrThrow()
    if (!brought) throw new Invalid({ form: 'bring.not-now' })
    record.about('invitation', seatId)
    record.fact('dialogues.brings-somebody', { seatId, dialogueId: input.dialogueId })
    return { seatId }
  },
})
