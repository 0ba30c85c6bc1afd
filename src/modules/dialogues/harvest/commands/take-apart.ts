import { command } from '../../../../platform/commands/command.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { findCluster } from '../cluster.ts'
import { TakeApart } from '../input.ts'
import { keptDialogue } from '../keeper.ts'

/** Takes a cluster apart: its sentences lie loose again. What goes onward stays together. */
export const takeApart = command({
  name: 'dialogues.take-apart',
  input: TakeApart,
  async policy({ db, input }) {
    await keptDialogue(db, input.dialogueId)
    const { owedId } = await findCluster(db, input.dialogueId, input.clusterId)
    if (owedId) throw new Conflict()
  },
  async run({ db, input, record }) {
    const { numDeletedRows } = await db
      .deleteFrom('dialogues.cluster')
      .where('id', '=', input.clusterId)
      .where('owed_answer_id', 'is', null)
      .executeTakeFirst()
    if (numDeletedRows !== 1n) throw new Conflict()
    record.about('cluster', input.clusterId)
    return { dialogueId: input.dialogueId }
  },
})
