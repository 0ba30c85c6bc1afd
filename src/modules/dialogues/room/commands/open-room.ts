import { z } from 'zod'
import { hashOf, newTypedCode } from '../../../../platform/codes/codes.ts'
import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { Denied } from '../../../../platform/errors/errors.ts'
import { ensureKeeper } from '../../fire/policy.ts'

/** An evening: long enough to begin early and to end late. */
const hours = 6

/** From now on one comes in with the code on the wall, and sentences can be written down. Pressed twice, the code stays. */
export const openRoom = command({
  name: 'dialogues.open-room',
  input: z.object({ dialogueId: z.uuid() }),
  async policy({ db, input }) {
    await ensureKeeper(db, input.dialogueId)
    const closed = await db
      .selectFrom('dialogues.dialogue')
      .select('id')
      .where('id', '=', input.dialogueId)
      .where('status', '=', 'closed')
      .executeTakeFirst()
    if (closed) throw new Denied('denied.fire-closed')
  },
  async run({ db, input, clock, sealing, record }) {
    const { dialogueId } = input
    const now = clock.now()
    await expectOne(
      db
        .updateTable('dialogues.dialogue')
        .set({ status: 'harvesting' })
        .where('id', '=', dialogueId)
        .executeTakeFirstOrThrow(),
    )
    const code = newTypedCode()
    const keyId = await sealing.makeKey(db, clock)
    const fresh = {
      code: await sealing.seal(db, keyId, code),
      sealing_key_id: keyId,
      hash: hashOf(code),
      ends_at: new Date(now.getTime() + hours * 3_600_000),
    }
    await db
      .insertInto('dialogues.room_code')
      .values({ dialogue_id: dialogueId, ...fresh })
      .onConflict((conflict) =>
        conflict.column('dialogue_id').doUpdateSet(fresh).where('dialogues.room_code.ends_at', '<=', now),
      )
      .execute()
    record.about('dialogue', dialogueId)
    record.fact('dialogue.room-opened', { dialogue: dialogueId })
    return {}
  },
})
