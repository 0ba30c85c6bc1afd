import { sql } from 'kysely'
import type { Clock } from '../../../platform/clock/clock.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { HarvestStepKind, Lie } from '../schema.ts'
import { lieOf, mayTurn } from './lie.ts'

export interface Step {
  id: string
  kind: HarvestStepKind
}

export interface KeptStep extends Step {
  before: Lie
  after: Lie
  /** False: undone. */
  done: boolean
  /** Who looks took it, keeps the fire and listens to it. */
  listened: boolean
  onward: { clusterId: string; owedAnswerId: string } | null
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
  onward?: NonNullable<KeptStep['onward']>
}

/** Does one thing to how the slips lie, and remembers how they lay before and after. */
export async function asStep<T>(stepping: Stepping, work: () => Promise<T>): Promise<T> {
  const { db, clock, dialogue, kind, clusters, words, onward } = stepping
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
      cluster_id: onward?.clusterId ?? null,
      owed_answer_id: onward?.owedAnswerId ?? null,
    })
    .execute()
  return result
}

const columns = (db: Db) =>
  db
    .selectFrom('dialogues.harvest_step as t')
    .select(['t.id', 't.kind', 't.done', 't.number', 't.before', 't.after'])
    .select(['t.cluster_id as clusterId', 't.owed_answer_id as owedAnswerId'])
    .select((eb) => eb('t.listener_seat_id', 'in', mySeats(db)).as('listened'))

const mySeats = (db: Db) =>
  db.selectFrom((eb) => eb.fn<{ mine: string }>('circles.my_seats').as('mine')).select('mine.mine')

/**
 * One query. What was undone can be done again until something else was done; what others were told of since is passed
 * over. Who listens finds their own steps, as far as undoing them makes nothing that they do not see already.
 */
export async function stepsOf(db: Db, dialogueId: string): Promise<Steps> {
  const steps = () =>
    columns(db)
      .where('t.dialogue_id', '=', dialogueId)
      .where((eb) => eb.or([eb('t.kind', '=', 'name'), eb.not(eb.exists(touchesWhatWasTold(db)))]))
  const last = steps().where('t.done', '=', true).orderBy('t.number', 'desc').limit(1)
  const undone = steps()
    .where('t.done', '=', false)
    .where('t.number', '>', (eb) =>
      eb.fn.coalesce(eb.selectFrom(last.as('l')).select('l.number'), eb.val('0')),
    )
    .orderBy('t.number')
    .limit(1)
  const rows = await db
    .selectFrom(last.as('a'))
    .selectAll()
    .unionAll(db.selectFrom(undone.as('b')).selectAll())
    .execute()
  const step = (done: boolean): Step | null => {
    const row = rows.find((one) => one.done === done)
    return row && mayTurn({ ...row, listened: row.listened === true }) ? { id: row.id, kind: row.kind } : null
  }
  return { last: step(true), undone: step(false) }
}

/** Steps at a cluster whose speakers were promised an answer that others know of by now, for the step `t`. */
const touchesWhatWasTold = (db: Db) =>
  db
    .selectFrom('dialogues.cluster as k')
    .innerJoin('contributions.owed_answer as o', 'o.id', 'k.owed_answer_id')
    .select('k.id')
    .whereRef('k.dialogue_id', '=', sql.ref('t.dialogue_id'))
    .where(
      sql<boolean>`jsonb_build_array(jsonb_build_object('id', k.id)) <@ ((t.before -> 'clusters') || (t.after -> 'clusters'))`,
    )
    .where((eb) =>
      eb.or([
        eb('o.answered_at', 'is not', null),
        eb.exists(
          eb
            .selectFrom('contributions.carrier as c')
            .select('c.seat_id')
            .whereRef('c.owed_answer_id', '=', 'o.id')
            .where('c.told_at', 'is not', null),
        ),
      ]),
    )

/** Undefined where there is no such step for the actor. */
export async function findStep(db: Db, dialogueId: string, id: string): Promise<KeptStep | undefined> {
  const row = await columns(db)
    .where('t.id', '=', id)
    .where('t.dialogue_id', '=', dialogueId)
    .executeTakeFirst()
  return row && keptStep(row)
}

/** The step that took this cluster onward last, done or undone. */
export async function onwardStepOf(db: Db, clusterId: string): Promise<KeptStep | undefined> {
  const row = await columns(db)
    .where('t.cluster_id', '=', clusterId)
    .orderBy('t.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && keptStep(row)
}

function keptStep({
  clusterId,
  owedAnswerId,
  listened,
  ...step
}: Omit<KeptStep, 'listened' | 'onward'> & {
  listened: unknown
  clusterId: string | null
  owedAnswerId: string | null
}): KeptStep {
  const onward = clusterId && owedAnswerId ? { clusterId, owedAnswerId } : null
  return { ...step, listened: listened === true, onward }
}
