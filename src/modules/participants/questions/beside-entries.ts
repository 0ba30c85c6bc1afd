import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/connect.ts'
import type { WithQuestion } from './Beside.tsx'

/** With which shared question each entry of a place is laid, and who else has it. One query. */
export async function questionsBeside(db: Db, circleId: string): Promise<Map<string, WithQuestion>> {
  const rows = await db
    .selectFrom('participants.on_question as o')
    .innerJoin('participants.shared_question as q', 'q.id', 'o.question_id')
    .select(['o.entry_id as entryId', 'o.agreed', 'q.id', 'q.name'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('participants.on_question as t')
          .innerJoin('circles.circle as c', 'c.id', 't.circle_id')
          .select('c.name')
          .distinct()
          .whereRef('t.question_id', '=', 'q.id')
          .whereRef('t.circle_id', '<>', 'o.circle_id')
          .where('t.kind', '=', 'question')
          .where('t.agreed', '=', true)
          .orderBy('c.name'),
      ).as('others'),
    )
    .where('o.circle_id', '=', circleId)
    .execute()
  return new Map(
    rows.map(({ entryId, others, ...question }) => [
      entryId,
      { ...question, others: others.map(({ name }) => name) },
    ]),
  )
}
