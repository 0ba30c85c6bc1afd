import { command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { Conflict, Invalid } from '../../../../platform/errors/errors.ts'
import { promiseAnswerTo } from '../../../contributions/index.ts'
import { findCluster } from '../cluster.ts'
import { LayTogether } from '../input.ts'
import { keptDialogue } from '../keeper.ts'
import { asStep } from '../steps.ts'

/**
 * Lays sentences together, in a new cluster or with one that lies there already. A sentence lies in one place: when
 * somebody else laid it elsewhere meanwhile, nothing happens and both are shown.
 */
export const layTogether = command({
  name: 'dialogues.lay-together',
  input: LayTogether,
  async policy({ db, input }) {
    await keptDialogue(db, input.dialogueId)
  },
  async run({ db, input, clock, record }) {
    const { id: dialogueId, circleId } = await keptDialogue(db, input.dialogueId)
    const slips = await slipsAt(db, circleId, input.slips)
    // What its speaker took back meanwhile is silently not there.
    if (slips.length === 0) throw new Invalid({ slips: 'harvest.error.slips' })
    const existing = input.cluster ? await findCluster(db, dialogueId, input.cluster) : undefined
    const clusterId = existing?.id ?? clock.id()
    const ids = slips.map(({ id }) => id)
    const lay = async () => {
      if (!existing) {
        await db
          .insertInto('dialogues.cluster')
          .values({
            id: clusterId,
            dialogue_id: dialogueId,
            circle_id: circleId,
            name: input.name,
            is_question: input.isQuestion,
            owed_answer_id: null,
          })
          .execute()
      }
      const laid = await db
        .insertInto('dialogues.cluster_contribution')
        .values(ids.map((id) => ({ contribution_id: id, cluster_id: clusterId })))
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      // A sentence that lies somewhere already is left there.
      if (laid.numInsertedOrUpdatedRows !== BigInt(ids.length)) throw new Conflict()
    }
    const dialogue = { id: dialogueId, circleId }
    await asStep({ db, clock, dialogue, kind: 'lay', clusters: [clusterId], words: ids }, lay)
    if (existing?.owedId) {
      const travelling = slips.filter(({ audience }) => audience !== 'here').map(({ id }) => id)
      await promiseAnswerTo(db, existing.owedId, travelling)
    }
    record.about('cluster', clusterId)
    return { clusterId }
  },
})

function slipsAt(db: Db, circleId: string, ids: readonly string[]) {
  return db
    .selectFrom('contributions.contribution as c')
    .select(['c.id', 'c.audience'])
    .where('c.circle_id', '=', circleId)
    .where('c.state', '=', 'confirmed')
    .where('c.audience', 'is not', null)
    .where('c.id', 'in', ids)
    .execute()
}
