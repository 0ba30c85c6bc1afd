import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { ensureKeeper } from '../../fire/policy.ts'
import { findFire } from '../../fire/queries.ts'
import { canOpenAgain } from '../open-again.ts'

/** It was closed too soon: within a week words can be added again, with a new code on the wall. */
export const openAgain = command({
  name: 'dialogues.open-again',
  input: z.object({ dialogueId: z.uuid() }),
  async policy({ db, input, clock }) {
    await ensureKeeper(db, input.dialogueId)
    const fire = await findFire(db, input.dialogueId)
    if (!fire) throw new Absent()
    if (fire.status !== 'closed') throw new Invalid({ form: 'again.not-closed' })
    if (!canOpenAgain(fire.closedAt, clock.now())) throw new Invalid({ form: 'again.late' })
  },
  async run({ db, input, record }) {
    await expectOne(
      db
        .updateTable('dialogues.dialogue')
        .set({ status: 'harvesting', closed_at: null })
        .where('id', '=', input.dialogueId)
        .executeTakeFirst(),
    )
    record.about('dialogue', input.dialogueId)
    record.fact('dialogue.opened-again', { dialogue: input.dialogueId })
    return { dialogueId: input.dialogueId }
  },
})
