import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/connect.ts'
import { type CircleKind, myOpenKeptCircles } from '../../circles/index.ts'
import { declared } from '../face/kinds.ts'
import type { Outcome } from '../schema.ts'
import type { Layer } from './schema.ts'

export interface SharedQuestion {
  id: string
  name: string
  begunOn: string
  endedOn: string | null
  became: string
  version: number
  /** A question of a place that the actor looks after: they may change it. */
  mine: boolean
  /** In which it would like to go on, where the actor may see that. */
  into: { id: string; name: string } | null
  /** Names of what went on in it. */
  former: string[]
  /** Questions that would like to go on in it. */
  wanted: { id: string; name: string }[]
}

/** What a place laid with a question, in its own words. */
export interface Laid {
  entryId: string
  kind: Layer
  words: string
  year: number | null
  outcome: Outcome | null
  saidOn: string
  /** False: another place asked whether they have the same question. */
  agreed: boolean
  /** For everybody who may see the place. */
  shared: boolean
  circle: { id: string; slug: string; name: string; kind: CircleKind; region: string | null }
}

/** Undefined where there is none for the actor. One query. */
export async function findQuestion(db: Db, id: string): Promise<SharedQuestion | undefined> {
  const row = await db
    .selectFrom('participants.shared_question as q')
    .leftJoin('participants.shared_question as i', 'i.id', 'q.into_id')
    .select(['q.id', 'q.name', 'q.begun_on as begunOn', 'q.ended_on as endedOn', 'q.became', 'q.version'])
    .select(['i.id as intoId', 'i.name as intoName'])
    .select((eb) => [
      eb('q.id', 'in', myQuestions(db)).as('mine'),
      jsonArrayFrom(
        eb
          .selectFrom('participants.former_question as f')
          .select('f.name')
          .whereRef('f.question_id', '=', 'q.id')
          .orderBy('f.name'),
      ).as('former'),
      jsonArrayFrom(
        eb
          .selectFrom('participants.shared_question as w')
          .select(['w.id', 'w.name'])
          .whereRef('w.into_id', '=', 'q.id')
          .orderBy('w.name'),
      ).as('wanted'),
    ])
    .where('q.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { intoId, intoName, mine, former, ...question } = row
  return {
    ...question,
    mine: Boolean(mine),
    into: intoId && intoName ? { id: intoId, name: intoName } : null,
    former: former.map(({ name }) => name),
  }
}

/** The questions of places that the actor looks after, as a subquery. */
export const myQuestions = (db: Db) =>
  db.selectFrom((eb) => eb.fn<{ mine: string }>('participants.my_questions').as('mine')).select('mine.mine')

/** The question in which this one went on. One query. */
export const questionAfter = (db: Db, id: string) =>
  db
    .selectFrom('participants.former_question')
    .select('question_id as id')
    .where('id', '=', id)
    .executeTakeFirst()

/** A page shows no more than these. */
const most = 500

/** Everything that was laid with a question, by the names of the places; what was tried the latest first. One query. */
export async function laidWith(db: Db, questionId: string): Promise<Laid[]> {
  const rows = await db
    .selectFrom('participants.on_question as o')
    .innerJoin('participants.entry as e', 'e.id', 'o.entry_id')
    .innerJoin('circles.circle as c', 'c.id', 'o.circle_id')
    .select(['o.entry_id as entryId', 'o.kind', 'o.agreed', 'e.words', 'e.year', 'e.outcome'])
    .select(['e.shared', 'e.said_on as saidOn', 'c.id', 'c.slug', 'c.name', 'c.kind as circleKind'])
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
    .where('o.question_id', '=', questionId)
    .orderBy('c.name')
    .orderBy('c.id')
    .orderBy('e.year', (order) => order.desc().nullsLast())
    .orderBy('e.said_on')
    .orderBy('e.id')
    .limit(most)
    .execute()
  return rows.map(({ id, slug, name, circleKind, region, ...laid }) => ({
    ...laid,
    circle: { id, slug, name, kind: circleKind, region },
  }))
}

/** Who can be called at these places, by name. One query. */
export const callersAt = (db: Db, questionId: string) =>
  db
    .selectFrom('participants.caller as p')
    .select(['p.circle_id as circleId', 'p.name', 'p.about', 'p.phone'])
    .where('p.yes_at', 'is not', null)
    .where(
      'p.circle_id',
      'in',
      db
        .selectFrom('participants.on_question as o')
        .select('o.circle_id')
        .where('o.question_id', '=', questionId)
        .where('o.kind', '=', 'question')
        .where('o.agreed', '=', true),
    )
    .orderBy('p.name')
    .orderBy('p.seat_id')
    .limit(most)
    .execute()

/** A place that has questions, is there for everybody, and is looked after by the actor. */
export interface OwnPlace {
  id: string
  slug: string
  name: string
  /** Its own questions that are laid with no other yet. */
  loose: { id: string; words: string }[]
}

/** By name. One query. */
export const ownPlaces = (db: Db): Promise<OwnPlace[]> =>
  db
    .selectFrom('circles.circle as c')
    .select(['c.id', 'c.slug', 'c.name'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('participants.entry as e')
          .select(['e.id', 'e.words'])
          .whereRef('e.circle_id', '=', 'c.id')
          .where('e.kind', '=', 'question')
          .where('e.shared', '=', true)
          .where(({ not, exists, selectFrom }) =>
            not(
              exists(
                selectFrom('participants.on_question as o')
                  .select('o.entry_id')
                  .whereRef('o.entry_id', '=', 'e.id'),
              ),
            ),
          )
          .orderBy('e.said_on')
          .orderBy('e.id'),
      ).as('loose'),
    )
    .where('c.id', 'in', myOpenKeptCircles(db))
    .where('c.kind', 'in', declared.question.of)
    .where('c.visibility', '=', 'everyone')
    .orderBy('c.name')
    .orderBy('c.id')
    .execute()

/** Whether it is laid with a shared question. One query. */
export const isShared = async (db: Db, entryId: string): Promise<boolean> =>
  (await db
    .selectFrom('participants.on_question')
    .select('entry_id')
    .where('entry_id', '=', entryId)
    .where('agreed', '=', true)
    .executeTakeFirst()) !== undefined

/** The others that are still asked, by name. One query. */
export const othersThan = (db: Db, id: string): Promise<{ id: string; name: string }[]> =>
  db
    .selectFrom('participants.shared_question')
    .select(['id', 'name'])
    .where('id', '<>', id)
    .where('ended_on', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .limit(200)
    .execute()
