import { command } from '../../../../platform/commands/command.ts'
import { NoteAge } from '../input.ts'
import { mySeatToDecide } from '../my-seat.ts'
import { myNotes } from '../queries.ts'

/**
 * Somebody says of themselves that they are young, or not any more. What they let go further while nobody decided along rests
 * from then on, where that needs somebody at their age; nothing opens by it.
 */
export const noteAge = command({
  name: 'contributions.note-age',
  input: NoteAge,
  async policy({ db }) {
    await mySeatToDecide(db)
  },
  async run({ db, input: { age }, sealing, record }) {
    const [seatId, [last]] = await Promise.all([mySeatToDecide(db), myNotes(db, sealing)])
    record.about('seat', seatId)
    const same = last?.young?.from === age?.from && last?.young?.below === age?.below
    if (same) return {}
    await db
      .insertInto('contributions.deciding_note')
      .values({
        seat_id: seatId,
        together: last?.together ?? false,
        young_from: age?.from ?? null,
        young_below: age?.below ?? null,
      })
      .execute()
    return {}
  },
})
