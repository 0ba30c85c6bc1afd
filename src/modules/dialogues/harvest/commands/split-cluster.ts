import { command } from '../../../../platform/commands/command.ts'
import { Conflict, Invalid } from '../../../../platform/errors/errors.ts'
import { findCluster, wordsIn } from '../cluster.ts'
import { SplitCluster } from '../input.ts'
import { keptWhole } from '../keeper.ts'
import { asStep } from '../steps.ts'

/**
 * Takes a cluster apart into two: some of its sentences lie together by themselves, under a name of their own. What goes
 * onward stays together: its speakers were promised an answer.
 */
export const splitCluster = command({
  name: 'dialogues.split-cluster',
  input: SplitCluster,
  async policy({ db, input }) {
    await keptWhole(db, input.dialogueId)
    const { owedId } = await findCluster(db, input.dialogueId, input.clusterId)
    if (owedId) throw new Conflict()
  },
  async run({ db, input, clock, record }) {
    const { clusterId, name, isQuestion } = input
    const dialogue = await keptWhole(db, input.dialogueId)
    const lying = (await wordsIn(db, clusterId).forUpdate('x').execute()).map(({ id }) => id)
    const slips = lying.filter((id) => input.slips.includes(id))
    // What its speaker took back meanwhile is silently not there; what lies elsewhere by now is shown.
    const readable = await db
      .selectFrom('contributions.contribution')
      .select('id')
      .where('id', 'in', input.slips)
      .where('circle_id', '=', dialogue.circleId)
      .where('state', '=', 'confirmed')
      .where('audience', 'is not', null)
      .execute()
    if (readable.length > slips.length) throw new Conflict()
    if (slips.length === 0) throw new Invalid({ slips: 'split.error.none' })
    if (slips.length === lying.length) throw new Invalid({ slips: 'split.error.all' })
    const id = clock.id()
    await asStep(
      { db, clock, dialogue, kind: 'split', clusters: [clusterId, id], words: slips },
      async () => {
        await db
          .insertInto('dialogues.cluster')
          .values({
            id,
            dialogue_id: dialogue.id,
            circle_id: dialogue.circleId,
            name,
            is_question: isQuestion,
            owed_answer_id: null,
            split_from: clusterId,
          })
          .execute()
        await db
          .updateTable('dialogues.cluster_contribution')
          .set({ cluster_id: id })
          .where('contribution_id', 'in', slips)
          .execute()
      },
    )
    record.about('cluster', id)
    return { clusterId: id }
  },
})
