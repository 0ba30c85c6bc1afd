import type { Clock } from '../../../platform/clock/clock.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { HarvestStepKind, Lie } from '../schema.ts'
import { lieOf, touched } from './lie.ts'

export interface Step {
  id: string
  kind: HarvestStepKind
}

/** What can be undone at a fire, and what was undone last and can be done again after all. */
export interface Steps {
  last: Step | null
  undone: Step | null
}

interface Stepping {
  db: Db
  clock: Clock
  dialogue: { id: string; circleId: string }
  kind: HarvestStepKind
  /** What `work` touches. */
  clusters: readonly string[]
  words: readonly string[]
}

/** Does one thing to how the slips lie, and remembers how they lay before and after. */
export async function asStep<T>(stepping: Stepping, work: () => Promise<T>): Promise<T> {
  const { db, clock, dialogue, kind, clusters, words } = stepping
  const before = await lieOf(db, dialogue.id, clusters, words)
  const result = await work()
  const after = await lieOf(db, dialogue.id, clusters, words)
  await db
    .insertInto('dialogues.harvest_step')
    .values({
      id: clock.id(),
      dialogue_id: dialogue.id,
      circle_id: dialogue.circleId,
      kind,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
    })
    .execute()
  return result
}

/** One query. What was undone can be done again until something else was done. */
export async function stepsOf(db: Db, dialogueId: string): Promise<Steps> {
  const steps = () =>
    db
      .selectFrom('dialogues.harvest_step')
      .select(['id', 'kind', 'done', 'number'])
      .where('dialogue_id', '=', dialogueId)
  const last = steps().where('done', '=', true).orderBy('number', 'desc').limit(1)
  const undone = steps()
    .where('done', '=', false)
    .where('number', '>', (eb) => eb.fn.coalesce(eb.selectFrom(last.as('l')).select('l.number'), eb.val('0')))
    .orderBy('number')
    .limit(1)
  const rows = await db
    .selectFrom(last.as('a'))
    .selectAll()
    .unionAll(db.selectFrom(undone.as('b')).selectAll())
    .execute()
  const step = (done: boolean): Step | null => {
    const row = rows.find((one) => one.done === done)
    return row ? { id: row.id, kind: row.kind } : null
  }
  return { last: step(true), undone: step(false) }
}

/** Lays everything that a step touched as `wanted` says; words that may no longer be read stay where they are. */
export async function layAs(
  db: Db,
  dialogue: { id: string; circleId: string },
  now: Lie,
  wanted: Lie,
  readable: ReadonlySet<string>,
): Promise<void> {
  const ids = (lie: Lie) => new Set(lie.clusters.map(({ id }) => id))
  const [there, then] = [ids(now), ids(wanted)]
  for (const { id, name, isQuestion } of wanted.clusters) {
    if (there.has(id)) {
      await db
        .updateTable('dialogues.cluster')
        .set((eb) => ({ name, is_question: isQuestion, version: eb('version', '+', 1) }))
        .where('id', '=', id)
        .execute()
    } else {
      await db
        .insertInto('dialogues.cluster')
        .values({
          id,
          name,
          dialogue_id: dialogue.id,
          circle_id: dialogue.circleId,
          is_question: isQuestion,
          owed_answer_id: null,
        })
        .execute()
    }
  }
  const words = touched(now, wanted).words.filter((id) => readable.has(id))
  if (words.length > 0)
    await db.deleteFrom('dialogues.cluster_contribution').where('contribution_id', 'in', words).execute()
  const placed = words.flatMap((id) => {
    const cluster = wanted.places[id]
    return cluster ? [{ contribution_id: id, cluster_id: cluster }] : []
  })
  if (placed.length > 0) await db.insertInto('dialogues.cluster_contribution').values(placed).execute()
  const gone = [...there].filter((id) => !then.has(id))
  if (gone.length > 0) await db.deleteFrom('dialogues.cluster').where('id', 'in', gone).execute()
}
