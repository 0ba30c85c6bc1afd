import { command } from '../../../../platform/commands/command.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { AskBeside } from '../input.ts'
import { mySeatToDecide } from '../my-seat.ts'
import { endMyBeside } from './end-beside.ts'

/**
 * Somebody ties to themselves who decides with them: with a code that they hand over. Whoever it was before is it no longer.
 * @throws Conflict where somebody was asked at the same moment, on another device.
 */
export const askBeside = command({
  name: 'contributions.ask-beside',
  input: AskBeside,
  async policy({ db }) {
    await mySeatToDecide(db)
  },
  async run({ db, input, clock, sealing, record }) {
    const seatId = await mySeatToDecide(db)
    await endMyBeside(db)
    const id = clock.id()
    const keyId = await sealing.makeKey(db, clock)
    await db
      .insertInto('contributions.beside')
      .values({
        id,
        seat_id: seatId,
        sealing_key_id: keyId,
        name: await sealing.seal(db, keyId, input.name),
        code_hash: input.codeHash,
      })
      .execute()
      .catch(askedElsewhere)
    record.about('deciding together', id)
    return { id }
  },
})

function askedElsewhere(error: unknown): never {
  if ((error as { constraint?: string }).constraint === 'beside_one') throw new Conflict()
  throw error
}
