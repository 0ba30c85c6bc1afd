import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent, Conflict, Invalid } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { ensureKeeper } from '../../fire/policy.ts'
import { listeners, Talk } from '../input.ts'
import { findTalk } from '../queries.ts'

/** When somebody was spoken to before the conversation, and a note that only who wrote it reads. */
export const noteTalk = command({
  name: 'dialogues.note-talk',
  input: Talk,
  policy: ({ db, input }) => ensureKeeper(db, input.dialogueId),
  async run({ db, input, clock, sealing, record }) {
    const { dialogueId, who, version } = input
    const earlier = await findTalk(db, sealing, dialogueId, who)
    if (!earlier) throw new Absent()
    if (input.talkedOn > dayAt(clock.now())) throw new Invalid({ talkedOn: 'date.ahead' })
    const keyId = earlier.keyId ?? (await sealing.makeKey(db, clock))
    const values = {
      talked_on: input.talkedOn || null,
      note: input.note ? await sealing.seal(db, keyId, input.note) : null,
    }
    const seatId = who === listeners ? null : who
    if (version === 0) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('dialogues.preparation_talk')
        .values({
          id: clock.id(),
          dialogue_id: dialogueId,
          seat_id: seatId,
          sealing_key_id: keyId,
          ...values,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      if (numInsertedOrUpdatedRows !== 1n) throw new Conflict()
    } else
      await expectVersion(
        db
          .updateTable('dialogues.preparation_talk')
          .set({ ...values, version: version + 1 })
          .where('dialogue_id', '=', dialogueId)
          .where('seat_id', seatId ? '=' : 'is', seatId)
          .where('version', '=', version)
          .executeTakeFirst(),
      )
    record.about('preparation talk', dialogueId)
    return { dialogueId }
  },
})
