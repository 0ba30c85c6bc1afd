import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/connect.ts'
import { sitsIn } from '../directory/queries.ts'

/** A question in a list, with who has it. */
export interface GatheredQuestion {
  id: string
  name: string
  endedOn: string | null
  became: string
  places: { slug: string; name: string; words: string }[]
}

/** A page shows no more than these. */
export const gatheredLength = 200

/**
 * The shared questions of which somebody in this movement, sector or region works on one, by name: no order says that one weighs more.
 * One query.
 */
export function gatheredIn(db: Db, slug: string): Promise<GatheredQuestion[]> {
  return db
    .selectFrom('participants.shared_question as q')
    .select(['q.id', 'q.name', 'q.ended_on as endedOn', 'q.became'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('participants.on_question as o')
          .innerJoin('circles.circle as c', 'c.id', 'o.circle_id')
          .innerJoin('participants.entry as e', 'e.id', 'o.entry_id')
          .select(['c.slug', 'c.name', 'e.words'])
          .whereRef('o.question_id', '=', 'q.id')
          .where('o.kind', '=', 'question')
          .where('o.agreed', '=', true)
          .orderBy('c.name')
          .orderBy('e.id'),
      ).as('places'),
    )
    .where('q.id', 'in', (eb) =>
      eb
        .selectFrom('circles.circle as c')
        .innerJoin('participants.on_question as o', 'o.circle_id', 'c.id')
        .select('o.question_id')
        .where('o.kind', '=', 'question')
        .where('o.agreed', '=', true)
        .where((within) => within.or([sitsIn(db, slug)(within as never), within('c.slug', '=', slug)])),
    )
    .orderBy('q.name')
    .orderBy('q.id')
    .limit(gatheredLength)
    .execute()
}

/** Two places that have one question. */
export interface SameQuestion {
  slug: string
  name: string
  region: string | null
  questionId: string
  question: string
}

/** Who besides this place works on a question that it works on, by name; what is not there for everybody is not told. One query. */
export const sameQuestions = (db: Db, circleId: string): Promise<SameQuestion[]> =>
  db
    .selectFrom('participants.on_question as o')
    .innerJoin('participants.on_question as t', 't.question_id', 'o.question_id')
    .innerJoin('participants.shared_question as q', 'q.id', 'o.question_id')
    .innerJoin('circles.circle as c', 'c.id', 't.circle_id')
    .select(['c.slug', 'c.name', 'q.id as questionId', 'q.name as question'])
    .select((eb) =>
      eb
        .selectFrom('circles.within as w')
        .innerJoin('circles.circle as r', 'r.id', 'w.in_id')
        .select('r.name')
        .whereRef('w.circle_id', '=', 'c.id')
        .where('w.until', 'is', null)
        .where('r.kind', '=', 'region')
        .orderBy('r.name')
        .limit(1)
        .as('region'),
    )
    .distinct()
    .where('o.circle_id', '=', circleId)
    .where('c.id', '<>', circleId)
    .where('c.visibility', '=', 'everyone')
    .where('q.ended_on', 'is', null)
    .where((eb) => eb.and([eb('o.kind', '=', 'question'), eb('t.kind', '=', 'question')]))
    .where((eb) => eb.and([eb('o.agreed', '=', true), eb('t.agreed', '=', true)]))
    .orderBy('c.name')
    .orderBy('q.name')
    .limit(500)
    .execute()
