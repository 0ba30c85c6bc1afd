import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { Lie } from '../schema.ts'
import { keepFormer } from './former.ts'
import { touched } from './lie.ts'

/** Lays everything that a step touched as `wanted` says; words that may no longer be read stay where they are. */
export async function layAs(
  db: Db,
  dialogue: { id: string; circleId: string },
  now: Lie,
  wanted: Lie,
  { readable, gone: clear = removeClusters }: Laying,
): Promise<void> {
  const ids = (lie: Lie) => new Set(lie.clusters.map(({ id }) => id))
  const [there, then] = [ids(now), ids(wanted)]
  const gone = [...there].filter((id) => !then.has(id))
  for (const id of gone) {
    const into = wanted.became?.[id]
    if (into) await keepFormer(db, id, into)
  }
  for (const { id, name, isQuestion, splitFrom } of wanted.clusters) {
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
          split_from: splitFrom ?? null,
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
  if (gone.length > 0) await clear(db, gone)
}

interface Laying {
  readable: ReadonlySet<string>
  /** How clusters that are no longer wanted go; default: whole. */
  gone?: typeof removeClusters | undefined
}

async function removeClusters(db: Db, ids: readonly string[]): Promise<void> {
  await db.deleteFrom('dialogues.cluster').where('id', 'in', ids).execute()
}

/** For who listens: what holds words that are not theirs to read stays, and they do not find out. */
export async function clearEmptied(db: Db, ids: readonly string[]): Promise<void> {
  for (const id of ids) await sql`select dialogues.clear_emptied(${id})`.execute(db)
}
