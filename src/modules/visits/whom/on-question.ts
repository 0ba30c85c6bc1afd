import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { type Day, dayAt } from '../../../platform/i18n/days.ts'

/** What houses that have this question offer to show, by name. One query. */
export const openingsOn = (
  db: Db,
  questionId: string,
): Promise<{ slug: string; name: string; words: string }[]> =>
  db
    .selectFrom('visits.opening as o')
    .innerJoin('circles.circle as c', 'c.id', 'o.circle_id')
    .select(['c.slug', 'c.name', 'o.words'])
    .where('o.closed', '=', false)
    .where('o.kind', '=', 'offer')
    .where('c.id', 'in', sql<string>`(${onQuestion(questionId)})`)
    .orderBy('c.name')
    .orderBy('o.id')
    .limit(50)
    .execute()

/** A visit between two houses that have this question. */
export interface VisitOn {
  id: string
  host: { slug: string; name: string }
  guest: { name: string }
  on: Day
}

/** As far as both let it be told, in the order of their days. One query. */
export async function visitsOn(db: Db, questionId: string): Promise<VisitOn[]> {
  const { rows } = await sql<{ id: string; at: Date; hostSlug: string; hostName: string; guestName: string }>`
    select distinct t.visit as id, t.took_place as at, h.slug as "hostSlug", h.name as "hostName", g.name as "guestName"
    from (${onQuestion(questionId)}) o
    cross join lateral visits.told_of(o.circle_id) t
    join circles.circle h on h.id = t.host join circles.circle g on g.id = t.guest
    where t.host in (${onQuestion(questionId)}) and t.guest in (${onQuestion(questionId)})
    order by t.took_place, t.visit`.execute(db)
  return rows.map(({ id, at, hostSlug, hostName, guestName }) => ({
    ...{ id, on: dayAt(at), host: { slug: hostSlug, name: hostName }, guest: { name: guestName } },
  }))
}

const onQuestion = (questionId: string) => sql`select l.circle_id from participants.on_question l
  where l.question_id = ${questionId}::uuid and l.kind = 'question' and l.agreed`
