import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { ensureReceives } from '../../receive/policy.ts'
import { Giving } from '../input.ts'

/** These letters were sent or given by hand. Who heard by it that they have a place needs no call any more. */
export const giveLetters = command({
  name: 'gatherings.give-letters',
  input: Giving,
  policy: ({ db, input }) => ensureReceives(db, input.gatheringId),
  async run({ db, input, clock, record }) {
    const { gatheringId, letters } = input
    const given = await db
      .updateTable('gatherings.paper_letter')
      .set({ given_at: clock.now() })
      .where('gathering_id', '=', gatheringId)
      .where('id', 'in', letters)
      .where('given_at', 'is', null)
      .returning('sign_up_id as signUpId')
      .execute()
    if (given.length === 0) throw new Absent()
    const told = given.flatMap(({ signUpId }) => (signUpId ? [signUpId] : []))
    if (told.length > 0)
      await db
        .updateTable('gatherings.sign_up')
        .set({ place_to_tell: false })
        .where('id', 'in', told)
        .where('place_to_tell', '=', true)
        .execute()
    record.about('gathering', gatheringId)
    return { gatheringId }
  },
})
