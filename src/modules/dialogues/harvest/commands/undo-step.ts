import { command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { UndoStep } from '../input.ts'
import { keptDialogue } from '../keeper.ts'
import { lieOf, liesAs, touched } from '../lie.ts'
import { layAs, stepsOf } from '../steps.ts'

/**
 * Undoes the last step in laying slips together, or does again what was undone last. When somebody else changed the same
 * slips meanwhile, or they go onward by now, nothing happens and both are shown.
 */
export const undoStep = command({
  name: 'dialogues.undo-step',
  input: UndoStep,
  async policy({ db, input }) {
    await keptDialogue(db, input.dialogueId)
  },
  async run({ db, input, record }) {
    const dialogue = await keptDialogue(db, input.dialogueId)
    const { last, undone } = await stepsOf(db, dialogue.id)
    if (input.step !== last?.id && input.step !== undone?.id) throw new Conflict()
    const step = await db
      .selectFrom('dialogues.harvest_step')
      .select(['kind', 'before', 'after', 'done'])
      .where('id', '=', input.step)
      .executeTakeFirstOrThrow()
    const [left, wanted] = step.done ? [step.after, step.before] : [step.before, step.after]
    const { clusters, words } = touched(left, wanted)
    const [now, readable, onward] = await Promise.all([
      lieOf(db, dialogue.id, clusters, words),
      readableAmong(db, words),
      anyOnward(db, clusters),
    ])
    if ((onward && step.kind !== 'name') || !liesAs(now, left, readable)) throw new Conflict()
    await layAs(db, dialogue, now, wanted, readable)
    const { numUpdatedRows } = await db
      .updateTable('dialogues.harvest_step')
      .set({ done: !step.done })
      .where('id', '=', input.step)
      .where('done', '=', step.done)
      .executeTakeFirst()
    if (numUpdatedRows !== 1n) throw new Conflict()
    record.about('dialogue', dialogue.id)
    return { dialogueId: dialogue.id }
  },
})

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

/** What goes onward stays together: its speakers were promised an answer. */
async function anyOnward(db: Db, clusters: readonly string[]): Promise<boolean> {
  if (clusters.length === 0) return false
  const row = await db
    .selectFrom('dialogues.cluster')
    .select('id')
    .where('id', 'in', clusters)
    .where('owed_answer_id', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
