import { command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { Conflict, Invalid } from '../../../../platform/errors/errors.ts'
import { promiseAnswerTo } from '../../../contributions/index.ts'
import { findCluster, wordsIn } from '../cluster.ts'
import { keepFormer } from '../former.ts'
import { MergeClusters } from '../input.ts'
import { keptWhole } from '../keeper.ts'
import { lyingIn } from '../lie.ts'
import { asStep } from '../steps.ts'

/**
 * Lays everything in a cluster with what lies in another, which keeps its name. What it was stays to be seen as where the
 * other came from. What goes onward stays as it is: something may be laid with it, it is laid with nothing.
 */
export const mergeClusters = command({
  name: 'dialogues.merge-clusters',
  input: MergeClusters,
  async policy({ db, input }) {
    await keptWhole(db, input.dialogueId)
    await findCluster(db, input.dialogueId, input.clusterId)
  },
  async run({ db, input, clock, record }) {
    const { clusterId, into } = input
    const dialogue = await keptWhole(db, input.dialogueId)
    const [one, other] = await bothHeld(db, dialogue.id, [clusterId, into])
    if (!one || one.owed_answer_id) throw new Conflict()
    if (!other) throw new Invalid({ into: 'merge.error.gone' })
    const words = await lyingIn(db, clusterId)
    const clusters = [clusterId, into]
    const travelling = await wordsIn(db, clusterId).where('c.audience', '<>', 'here').execute()
    await asStep({ db, clock, dialogue, kind: 'merge', clusters, words }, async () => {
      await keepFormer(db, clusterId, into)
      await db
        .updateTable('dialogues.cluster_contribution')
        .set({ cluster_id: into })
        .where('cluster_id', '=', clusterId)
        .execute()
      await db.deleteFrom('dialogues.cluster').where('id', '=', clusterId).execute()
    })
    if (other.owed_answer_id)
      await promiseAnswerTo(
        db,
        other.owed_answer_id,
        travelling.map(({ id }) => id),
      )
    record.about('cluster', into)
    return { clusterId: into }
  },
})

/** Held until it is done: of two who lay them together crosswise, the second finds one of them gone. */
async function bothHeld(db: Db, dialogueId: string, ids: readonly [string, string]) {
  const rows = await db
    .selectFrom('dialogues.cluster')
    .select(['id', 'owed_answer_id'])
    .where('dialogue_id', '=', dialogueId)
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute()
  return ids.map((id) => rows.find((row) => row.id === id))
}
