import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { mayTurn } from './lie.ts'
import { findStep, onwardStepOf } from './steps.ts'

/** Why what was promised cannot be undone: it was answered, a letter went, or something else speaks of it. */
export type WhyNot = 'answered' | 'told' | 'named'

/** How a cluster stands to going onward, for who keeps the fire: what can be undone, or done again, or why not. */
export interface WayBack {
  /** What the button says; null where nothing can be turned. */
  button: string | null
  undone: boolean
  why: WhyNot | null
}

interface Onward {
  clusterId: string
  owedAnswerId: string
}

/** Takes back what was promised, and keeps it for a month. Null: it is not there any more. */
export async function takeBackOnward(db: Db, { clusterId, owedAnswerId }: Onward) {
  const { rows } = await sql<{ came: 'undone' | WhyNot | null }>`
    select dialogues.undo_onward(${clusterId}, ${owedAnswerId}) as came`.execute(db)
  return rows[0]?.came ?? null
}

/** Promises again what was undone. Null: something else goes onward, or nothing may travel. */
export async function goOnwardAgain(db: Db, { clusterId, owedAnswerId }: Onward) {
  const { rows } = await sql<{ came: 'redone' | 'past' | null }>`
    select dialogues.redo_onward(${clusterId}, ${owedAnswerId}) as came`.execute(db)
  return rows[0]?.came ?? null
}

/** Ties the answer to what lies in a cluster that goes onward. False where others were told of it. */
export async function tieAsLaid(db: Db, clusterId: string): Promise<boolean> {
  const { rows } = await sql<{ tied: boolean }>`select dialogues.tie_as_laid(${clusterId}) as tied`.execute(
    db,
  )
  return rows[0]?.tied === true
}

/** Undefined where the cluster never went onward in a step that is still kept, or who looks may not turn it. */
export async function wayBackOf(
  db: Db,
  cluster: { id: string; owed: { id: string } | null },
): Promise<WayBack | undefined> {
  const step = await onwardStepOf(db, cluster.id)
  if (!step?.onward || !mayTurn(step)) return undefined
  const { owedAnswerId } = step.onward
  if (step.done ? cluster.owed?.id !== owedAnswerId : cluster.owed) return undefined
  const why = step.done ? await whyNotBack(db, owedAnswerId) : null
  const button = why ? null : `${step.done ? 'undo' : 'redo'}.${step.id}`
  return { button, undone: !step.done, why }
}

/** After a refusal: the cluster that a button was about, where it took one onward. */
export async function clusterOfButton(
  db: Db,
  dialogueId: string,
  button: string,
): Promise<string | undefined> {
  const id = /^(?:undo|redo)\.([0-9a-f-]{36})$/.exec(button)?.[1]
  return id && (await findStep(db, dialogueId, id))?.onward?.clusterId
}

/** Why an onward step that is done cannot be undone by now; null where it can. */
async function whyNotBack(db: Db, owedAnswerId: string): Promise<WhyNot | null> {
  const owed = await db
    .selectFrom('contributions.owed_answer as o')
    .select('o.answer_kind as answered')
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('contributions.carrier as c')
            .select('c.seat_id')
            .whereRef('c.owed_answer_id', '=', 'o.id')
            .where('c.told_at', 'is not', null),
        )
        .as('told'),
    )
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('dialogues.closing_letter_part as p')
            .select('p.owed_answer_id')
            .whereRef('p.owed_answer_id', '=', 'o.id'),
        )
        .as('named'),
    )
    .where('o.id', '=', owedAnswerId)
    .executeTakeFirst()
  if (!owed) return null
  return owed.answered ? 'answered' : owed.told ? 'told' : owed.named ? 'named' : null
}
