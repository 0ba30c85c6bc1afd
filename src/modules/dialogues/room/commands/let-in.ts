import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { ensureKeeper } from '../../fire/policy.ts'
import { LetIn } from '../input.ts'

/** Who leads a mirror conversation says of somebody at the door whether they tell, or listen behind the circle. */
export const letIn = command({
  name: 'dialogues.let-in',
  input: LetIn,
  policy: ({ db, input }) => ensureKeeper(db, input.dialogueId),
  async run({ db, input, record }) {
    const tells = input.listens === ''
    const seat = z.uuid().safeParse(tells ? input.tells : input.listens)
    if (!seat.success) throw new Conflict()
    const { letIn: done } = await db
      .selectNoFrom((eb) =>
        eb.fn<boolean>('dialogues.let_in', [eb.val(seat.data), eb.val(tells)]).as('letIn'),
      )
      .executeTakeFirstOrThrow()
    // Somebody else who leads it was earlier, or they left.
    if (!done) throw new Conflict()
    record.about('seat', seat.data)
    return { tells }
  },
})
