import { command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { listensAt } from '../../../circles/index.ts'
import { findCluster, holdsWords, wordsIn } from '../cluster.ts'
import { TakeApart } from '../input.ts'
import { keptDialogue } from '../keeper.ts'
import { clearEmptied } from '../lay-as.ts'
import { lyingIn } from '../lie.ts'
import { asStep } from '../steps.ts'

/**
 * Takes a cluster apart: its sentences lie loose again. What goes onward stays together, as long as anything lies in it.
 * Where who listens does so, what they may not read stays as it lies, and they do not find out.
 */
export const takeApart = command({
  name: 'dialogues.take-apart',
  input: TakeApart,
  async policy({ db, input }) {
    await keptDialogue(db, input.dialogueId)
    const { owedId } = await findCluster(db, input.dialogueId, input.clusterId)
    if (owedId && (await holdsWords(db, input.clusterId))) throw new Conflict()
  },
  async run({ db, input, clock, record }) {
    const { clusterId } = input
    const dialogue = await keptDialogue(db, input.dialogueId)
    const words = await lyingIn(db, clusterId)
    const listens = await listensAt(db, dialogue.circleId)
    await asStep({ db, clock, dialogue, kind: 'apart', clusters: [clusterId], words }, async () => {
      if (listens) {
        await loosen(db, clusterId)
        return clearEmptied(db, [clusterId])
      }
      const { numDeletedRows } = await db
        .deleteFrom('dialogues.cluster')
        .where('id', '=', clusterId)
        .where((eb) => eb.or([eb('owed_answer_id', 'is', null), eb.not(eb.exists(wordsIn(db, clusterId)))]))
        .executeTakeFirst()
      if (numDeletedRows !== 1n) throw new Conflict()
    })
    record.about('cluster', input.clusterId)
    return { dialogueId: input.dialogueId }
  },
})

/** The sentences in it that the actor may read. */
async function loosen(db: Db, clusterId: string): Promise<void> {
  await db.deleteFrom('dialogues.cluster_contribution').where('cluster_id', '=', clusterId).execute()
}
