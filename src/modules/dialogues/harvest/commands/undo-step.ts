import { type CommandContext, command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { Absent, Conflict } from '../../../../platform/errors/errors.ts'
import { UndoStep } from '../input.ts'
import { keptDialogue } from '../keeper.ts'
import { clearEmptied, layAs } from '../lay-as.ts'
import { lieOf, liesAs, mayTurn, touched } from '../lie.ts'
import { goOnwardAgain, takeBackOnward, tieAsLaid } from '../onward-back.ts'
import { findStep, type KeptStep, stepsOf } from '../steps.ts'

/**
 * Undoes the last step in laying slips together, or does again what was undone last. When somebody else changed the same
 * slips meanwhile, nothing happens and both are shown. What goes onward is undone in any order, until somebody was told.
 */
export const undoStep = command({
  name: 'dialogues.undo-step',
  input: UndoStep,
  async policy({ db, input }) {
    await keptDialogue(db, input.dialogueId)
  },
  async run(context) {
    const { db, input, record } = context
    const dialogue = await keptDialogue(db, input.dialogueId)
    const { turn, id } = input.step
    const step = await findStep(db, dialogue.id, id)
    if (!step) throw new Absent()
    // Two who undo the same step at once undo it once: the second does not do it again.
    if (step.done !== (turn === 'undo') || !mayTurn(step)) throw new Conflict()
    if (step.onward) await turnOnward(context, step.onward, step.done)
    else await turnLie(db, dialogue, step)
    const { numUpdatedRows } = await db
      .updateTable('dialogues.harvest_step')
      .set({ done: !step.done })
      .where('id', '=', id)
      .where('done', '=', step.done)
      .executeTakeFirst()
    if (numUpdatedRows !== 1n) throw new Conflict()
    record.about('dialogue', dialogue.id)
    return { dialogueId: dialogue.id }
  },
})

async function turnOnward(
  { db, record }: Pick<CommandContext<unknown>, 'db' | 'record'>,
  onward: NonNullable<KeptStep['onward']>,
  done: boolean,
): Promise<void> {
  const came = done ? await takeBackOnward(db, onward) : await goOnwardAgain(db, onward)
  if (came !== (done ? 'undone' : 'redone')) throw new Conflict()
  const { owedAnswerId } = onward
  record.about('owed-answer', owedAnswerId)
  if (!done) record.fact('answers.promised', { owedAnswerId })
}

async function turnLie(db: Db, dialogue: { id: string; circleId: string }, step: KeptStep): Promise<void> {
  const { last, undone } = await stepsOf(db, dialogue.id)
  if (step.id !== last?.id && step.id !== undone?.id) throw new Conflict()
  const [left, wanted] = step.done ? [step.after, step.before] : [step.before, step.after]
  const { clusters, words } = touched(left, wanted)
  const [now, readable, onward] = await Promise.all([
    lieOf(db, dialogue.id, clusters, words),
    readableAmong(db, words),
    onwardAmong(db, clusters),
  ])
  // What goes onward stays together, except for what was laid with it since.
  const stays = onward.some((id) => !wanted.clusters.some((cluster) => cluster.id === id))
  if (stays || (onward.length > 0 && !['lay', 'name', 'merge'].includes(step.kind))) throw new Conflict()
  if (!liesAs(now, left, readable)) throw new Conflict()
  await layAs(db, dialogue, now, wanted, { readable, gone: step.listened ? clearEmptied : undefined })
  if (step.kind === 'name') return
  for (const id of onward) if (!(await tieAsLaid(db, id))) throw new Conflict()
}

async function readableAmong(db: Db, words: readonly string[]): Promise<Set<string>> {
  if (words.length === 0) return new Set()
  const rows = await db
    .selectFrom('contributions.contribution')
    .select('id')
    .where('id', 'in', words)
    .where('state', '=', 'confirmed')
    .where('audience', 'is not', null)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** Those of the clusters whose speakers were promised an answer. */
async function onwardAmong(db: Db, clusters: readonly string[]): Promise<string[]> {
  if (clusters.length === 0) return []
  const rows = await db
    .selectFrom('dialogues.cluster')
    .select('id')
    .where('id', 'in', clusters)
    .where('owed_answer_id', 'is not', null)
    .execute()
  return rows.map(({ id }) => id)
}
