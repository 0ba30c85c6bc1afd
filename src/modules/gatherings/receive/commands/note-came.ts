import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Came } from '../input.ts'
import { ensureReceives } from '../policy.ts'

/** Who receives people ticks who was there. Nobody has to. */
export const noteCame = command({
  name: 'gatherings.note-came',
  input: Came,
  policy: ({ db, input }) => ensureReceives(db, input.gatheringId),
  async run({ db, input, record }) {
    const { gatheringId, occurrenceId, shown, came } = input
    await db
      .updateTable('gatherings.sign_up')
      .set({ came: sql<boolean>`id = any(${came}::uuid[])` })
      .where('gathering_id', '=', gatheringId)
      .where('occurrence_id', '=', occurrenceId)
      .where(sql<boolean>`id = any(${shown}::uuid[])`)
      .execute()
    record.about('gathering', gatheringId)
    return { gatheringId }
  },
})
