import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { VisitStep } from '../schema.ts'

/** A house that offers to be seen by everybody. */
export interface Offered {
  id: string
  house: string
  words: string
  days: string
}

/** What houses of the movement of that request offer to everybody, by their names. One query. */
export async function offeredTo(db: Db, movement: string): Promise<Offered[]> {
  return db
    .selectFrom('visits.opening as o')
    .innerJoin('circles.circle as c', 'c.id', 'o.circle_id')
    .select(['o.id', 'c.name as house', 'o.words', 'o.days'])
    .where('o.kind', '=', 'offer')
    .where('o.closed', '=', false)
    .where('o.audience', '=', 'everyone')
    .where('o.movement_id', '=', movement)
    .where('c.visibility', '=', 'everyone')
    .where('c.closed_on', 'is', null)
    .orderBy('c.name')
    .orderBy('o.id')
    .limit(50)
    .execute()
}

/** A visit before joining, as who asked to join sees it with their code. */
export interface OwnVisit {
  id: string
  slug: string
  name: string
  step: VisitStep
  answer: string
  startsAt: Date | null
  endsAt: Date | null
  zone: string | null
  off: boolean
}

/** The last that was asked first. One query. */
export async function ownVisits(db: Db): Promise<OwnVisit[]> {
  const { rows } =
    await sql<OwnVisit>`select id, slug, name, step, answer, starts_at as "startsAt", ends_at as "endsAt",
    zone, off from visits.before_joining()`.execute(db)
  return rows
}
