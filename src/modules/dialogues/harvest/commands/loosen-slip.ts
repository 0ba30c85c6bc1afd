import { command } from '../../../../platform/commands/command.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { findCluster } from '../cluster.ts'
import { LoosenSlip } from '../input.ts'
import { keptDialogue } from '../keeper.ts'
import { asStep } from '../steps.ts'

/** Takes one sentence out of a cluster again. What goes onward stays together: its speaker was promised an answer. */
export const loosenSlip = command({
  name: 'dialogues.loosen-slip',
  input: LoosenSlip,
  async policy({ db, input }) {
    await keptDialogue(db, input.dialogueId)
    const { owedId } = await findCluster(db, input.dialogueId, input.clusterId)
    if (owedId) throw new Conflict()
  },
  async run({ db, input, clock, record }) {
    const { clusterId, slip } = input
    const dialogue = await keptDialogue(db, input.dialogueId)
    await asStep({ db, clock, dialogue, kind: 'loosen', clusters: [clusterId], words: [slip] }, async () => {
      const { numDeletedRows } = await db
        .deleteFrom('dialogues.cluster_contribution')
        .where('cluster_id', '=', clusterId)
        .where('contribution_id', '=', slip)
        .executeTakeFirst()
      if (numDeletedRows !== 1n) throw new Conflict()
    })
    record.about('cluster', clusterId)
    return { clusterId }
  },
})
