import type { Db } from '../../../platform/database/connect.ts'
import type { TakenFrom } from '../schema.ts'

/** Something the actor made, from which words are gone. */
export interface TakenBack {
  thing: TakenFrom
  thingId: string
  dialogueId: string
  /** What the conversation is called; empty where that is closed. */
  title: string
  /** What the cluster is called; null for something else. */
  name: string | null
  /** Whom the answer is asked of, and whether it was given; null for something else. */
  askedOf: string | null
  answered: boolean
  /** Nothing is left of what it rested on. */
  alone: boolean
}

/** What the actor made and has not looked at since, or still has to decide about. One query. */
export async function takenFromMe(db: Db): Promise<TakenBack[]> {
  const rows = await db
    .selectFrom('dialogues.taken_back as t')
    // Who carries an answer from elsewhere does not see the conversation.
    .leftJoin('dialogues.dialogue as d', 'd.id', 't.dialogue_id')
    .leftJoin('dialogues.cluster as k', (join) =>
      join.onRef('k.id', '=', 't.thing_id').on('t.thing', '=', 'cluster'),
    )
    .leftJoin('contributions.owed_answer as o', (join) =>
      join.onRef('o.id', '=', 't.thing_id').on('t.thing', '=', 'answer'),
    )
    .select(['t.thing', 't.thing_id as thingId', 't.dialogue_id as dialogueId', 't.alone'])
    .select((eb) => eb.fn.coalesce('d.title', eb.val('')).as('title'))
    .select(['k.name', 'o.asked_of as askedOf', 'o.answered_at as answeredAt'])
    .where((eb) =>
      eb.or([
        eb('t.seen', '=', false),
        eb.and([eb('t.thing', '=', 'cluster'), eb('t.alone', '=', true), eb('t.decision', 'is', null)]),
      ]),
    )
    .orderBy('t.thing')
    .orderBy('t.thing_id')
    .execute()
  return rows.map(({ answeredAt, ...row }) => ({ ...row, answered: answeredAt !== null }))
}

/** Where a cluster stands that nothing lies in any more, for who keeps it; undefined where words lie in it. */
export async function setApart(
  db: Db,
  clusterId: string,
): Promise<'undecided' | 'keep' | 'ask-anew' | undefined> {
  const row = await db
    .selectFrom('dialogues.taken_back')
    .select('decision')
    .where('thing', '=', 'cluster')
    .where('thing_id', '=', clusterId)
    .where('alone', '=', true)
    .executeTakeFirst()
  return row && (row.decision ?? 'undecided')
}
