import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { ensureKeeper } from '../../fire/policy.ts'

/** The code on the wall opens nothing any more. Who sits at the table finishes what they were writing. */
export const closeRoom = command({
  name: 'dialogues.close-room',
  input: z.object({ dialogueId: z.uuid() }),
  policy: ({ db, input }) => ensureKeeper(db, input.dialogueId),
  async run({ db, input, record }) {
    await db.deleteFrom('dialogues.room_code').where('dialogue_id', '=', input.dialogueId).execute()
    record.about('dialogue', input.dialogueId)
    record.fact('dialogue.room-closed', { dialogue: input.dialogueId })
    return {}
  },
})
