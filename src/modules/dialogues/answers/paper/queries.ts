import type { Db } from '../../../../platform/database/connect.ts'

/** When the conversation was from which an answer is owed; undefined where the actor may not know. */
export async function heldOn(db: Db, owedAnswerId: string): Promise<Date | undefined> {
  const row = await db
    .selectFrom('dialogues.dialogue as d')
    .innerJoin('contributions.owed_answer as o', 'o.circle_id', 'd.circle_id')
    .select('d.starts_at as startsAt')
    .where('o.id', '=', owedAnswerId)
    .executeTakeFirst()
  return row?.startsAt
}

/** Somebody who carries an answer and cannot be reached by mail. */
export interface Unreached {
  owedAnswerId: string
  seatId: string
  name: string
}

/** For who keeps the fire: who was reminded of what they carry and has no mail. */
export function unreachedCarriers(db: Db): Promise<Unreached[]> {
  return db
    .selectFrom((eb) =>
      eb
        .fn<{ owed_answer_id: string; seat_id: string; name: string }>('dialogues.to_remind_on_paper')
        .as('u'),
    )
    .select(['u.owed_answer_id as owedAnswerId', 'u.seat_id as seatId', 'u.name'])
    .orderBy('u.owed_answer_id')
    .orderBy('u.seat_id')
    .execute()
}
