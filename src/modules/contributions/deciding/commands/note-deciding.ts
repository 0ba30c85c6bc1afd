import { command } from '../../../../platform/commands/command.ts'
import { NoteDeciding } from '../input.ts'
import { mySeatToDecide } from '../my-seat.ts'
import { myNotes } from '../queries.ts'

/**
 * Somebody says that they decide together with somebody from now on, or by themselves again. Nothing opens or closes by it:
 * what they allowed before is asked again, and holds until they answer.
 */
export const noteDeciding = command({
  name: 'contributions.note-deciding',
  input: NoteDeciding,
  async policy({ db }) {
    await mySeatToDecide(db)
  },
  async run({ db, input, clock, sealing, record }) {
    const [seatId, [last]] = await Promise.all([mySeatToDecide(db), myNotes(db, sealing)])
    record.about('seat', seatId)
    if (input.present === '' && (last?.together ?? false) === (input.how === 'together')) return {}
    const keyId = input.present === '' ? null : await sealing.makeKey(db, clock)
    await db
      .insertInto('contributions.deciding_note')
      .values({
        seat_id: seatId,
        together: input.how === 'together',
        young_from: last?.young?.from ?? null,
        young_below: last?.young?.below ?? null,
        sealing_key_id: keyId,
        present: keyId === null ? null : await sealing.seal(db, keyId, input.present),
      })
      .execute()
    return {}
  },
})
