import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'

/** A gathering about a question: its next time, else its last. */
export interface QuestionGathering {
  id: string
  title: string
  startsAt: Date
  endsAt: Date
  zone: string
}

const times = (db: Db, now: Date) =>
  db
    .selectFrom('gatherings.gathering as g')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('gatherings.occurrence as o')
          .select(['o.starts_at', 'o.ends_at'])
          .whereRef('o.gathering_id', '=', 'g.id')
          .where('o.status', '=', 'planned')
          .orderBy(sql`o.ends_at < ${now}`)
          .orderBy(sql`abs(extract(epoch from o.starts_at - ${now}))`)
          .limit(1)
          .as('t'),
      (join) => join.onTrue(),
    )
    .select(['g.id', 'g.title', 'g.zone', 't.starts_at as startsAt', 't.ends_at as endsAt'])
    .where('g.status', '=', 'announced')
    .orderBy('t.starts_at')
    .orderBy('g.id')
    .limit(100)

/** Those laid with a question, as far as the actor may know of them, in the order of their days. One query. */
export const gatheringsOn = (db: Db, questionId: string, now: Date): Promise<QuestionGathering[]> =>
  times(db, now)
    .where('g.id', 'in', (eb) =>
      eb
        .selectFrom('participants.question_gathering as l')
        .select('l.gathering_id')
        .where('l.question_id', '=', questionId),
    )
    .execute()

/** Those of circles that the actor looks after, also those that came as a visit. One query. */
export const tendedGatherings = (db: Db, now: Date): Promise<(QuestionGathering & { circleId: string })[]> =>
  times(db, now)
    .select('g.circle_id as circleId')
    .where('g.circle_id', 'in', (eb) =>
      eb
        .selectFrom((of) => of.fn<{ mine: string }>('gatherings.my_tended_circles').as('mine'))
        .select('mine.mine'),
    )
    .where('t.starts_at', '>', sql<Date>`${now}::timestamptz - interval '1 year'`)
    .execute()
