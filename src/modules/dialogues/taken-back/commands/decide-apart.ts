import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { findCluster } from '../../harvest/cluster.ts'
import { keptDialogue } from '../../harvest/keeper.ts'

/**
 * Who keeps the fire decides about a cluster that nothing lies in any more: its own text stays, for who was around the
 * fire, or it is asked anew and stays closed until words lie with it. Letting it go is taking it apart.
 * @throws Conflict where words came back meanwhile.
 */
export const decideApart = command({
  name: 'dialogues.decide-apart',
  input: z.object({ dialogueId: z.uuid(), clusterId: z.uuid(), decision: z.enum(['keep', 'ask-anew']) }),
  async policy({ db, input }) {
    await keptDialogue(db, input.dialogueId)
  },
  async run({ db, input, record }) {
    const { dialogueId, clusterId, decision } = input
    const { owedId } = await findCluster(db, dialogueId, clusterId)
    const { numUpdatedRows } = await db
      .updateTable('dialogues.taken_back')
      .set({ decision, seen: true })
      .where('thing', '=', 'cluster')
      .where('thing_id', '=', clusterId)
      .where('alone', '=', true)
      .executeTakeFirst()
    if (numUpdatedRows !== 1n) throw new Conflict()
    const stands = { stands_alone: decision === 'keep' }
    await db.updateTable('dialogues.cluster').set(stands).where('id', '=', clusterId).execute()
    if (owedId)
      await db.updateTable('contributions.owed_answer').set(stands).where('id', '=', owedId).execute()
    record.about('cluster', clusterId)
    return { dialogueId, clusterId }
  },
})
