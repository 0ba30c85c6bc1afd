import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { ensureKeeper } from '../../fire/policy.ts'
import { findFire } from '../../fire/queries.ts'

/** Nobody adds words any more, and the code on the wall opens nothing. What was said and promised goes on. */
export const closeDialogue = command({
  name: 'dialogues.close',
  input: z.object({ dialogueId: z.uuid() }),
  async policy({ db, input }) {
    await ensureKeeper(db, input.dialogueId)
    const fire = await findFire(db, input.dialogueId)
    if (!fire) throw new Absent()
    // Somebody else who keeps it may have closed it a moment ago: then it is as they wished.
    if (fire.status !== 'harvesting' && fire.status !== 'closed') throw new Invalid({ form: 'close.early' })
  },
  async run({ db, input, clock, record }) {
    const { dialogueId } = input
    await db
      .updateTable('dialogues.dialogue')
      .set({ status: 'closed', closed_at: clock.now() })
      .where('id', '=', dialogueId)
      .where('status', '=', 'harvesting')
      .execute()
    await db.deleteFrom('dialogues.room_code').where('dialogue_id', '=', dialogueId).execute()
    record.about('dialogue', dialogueId)
    record.fact('dialogue.closed', { dialogue: dialogueId })
    return { dialogueId }
  },
})
