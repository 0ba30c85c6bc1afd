import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { ensureKeeper } from '../../fire/policy.ts'
import { findFire } from '../../fire/queries.ts'
import { formatOf } from '../../formats.ts'
import { changePart } from '../../prepare/commands/change-part.ts'
import { giveChairs } from '../give.ts'
import { Chairs } from '../input.ts'
import { usualChairs } from '../usual.ts'

/** How many chairs there are, and whether who is asked may bring somebody. With more of them who waits sits down; with fewer nobody has to stand up. */
export const setChairs = command({
  name: 'dialogues.set-chairs',
  input: Chairs,
  policy: ({ db, input }) => ensureKeeper(db, input.dialogueId),
  async run({ db, input, record }) {
    const { dialogueId, mostSeats, mayBring } = input
    const fire = await findFire(db, dialogueId)
    if (!fire) throw new Absent()
    await changePart(db, input, {
      most_seats: mostSeats ?? usualChairs(formatOf(fire.format)),
      may_bring: mayBring,
    })
    await giveChairs(db, dialogueId)
    record.about('dialogue', dialogueId)
    return { dialogueId }
  },
})
