import type { Expression } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { ConsentNeed } from '../../../platform/consent/index.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { AnswerKind, OwedKind, ToldHow } from '../schema.ts'
import { themeWork, wordsAllowed } from '../spoken/consented.ts'
import { type Slip, slipsOf, wordsLetGo } from './words.ts'

/** An answer that is owed, or was given, as the actor may read it. */
export interface OwedAnswerView extends PromiseView {
  /** Known around the fire and in the house only. */
  answeredBy: string | null
  /** Who wrote it down for who told it; known where the carriers are. */
  notedBy: string | null
  /** What the answer said before it was corrected, oldest first. */
  earlier: EarlierAnswer[]
  /** Who carried it before, oldest first; known where the carriers are. */
  handedOver: HandedOver[]
  /** It is late, and the circle was told; only for who sits in it or keeps it. */
  circleKnows: boolean
}

/** What was promised, and what came of it; not by whom. */
export interface PromiseView {
  id: string
  circleId: string
  organisationId: string
  kind: OwedKind
  askedOf: string
  /** `YYYY-MM-DD` */
  dueOn: string
  answerKind: AnswerKind | null
  answer: string | null
  answeredAt: Date | null
  /** How it was told, where it was not written; null also where that was not kept. */
  toldHow: ToldHow | null
  /** `YYYY-MM-DD` */
  toldOn: string | null
  version: number
}

export interface EarlierAnswer {
  answer: string | null
  answerKind: AnswerKind
  /** As JSON: an ISO 8601 moment. */
  replacedAt: string
}

/** From then on somebody else was to bring it. */
export interface HandedOver {
  from: string
  to: string
  /** `YYYY-MM-DD` */
  on: string
}

export interface CarrierView {
  owedAnswerId: string
  seatId: string
  name: string
  /** The actor sits in this seat. */
  mine: boolean
  /** Their seat ended: they bring nothing any more. */
  gone: boolean
}

const columns = [
  'o.id',
  'o.circle_id as circleId',
  'o.organisation_id as organisationId',
  'o.kind',
  'o.asked_of as askedOf',
  'o.due_on as dueOn',
  'o.answer_kind as answerKind',
  'o.answer',
  'o.answered_at as answeredAt',
  'o.told_how as toldHow',
  'o.told_on as toldOn',
  'o.version',
] as const

/** The owed answers the actor may see, without who gave them, to narrow down further; `o` is the owed answer. */
export const promises = (db: Db) => db.selectFrom('contributions.owed_answer as o').select(columns)

/** The same with who gave them and what was corrected, which the database looks up for each. */
export function owedAnswers(db: Db) {
  return promises(db)
    .select((eb) => eb.fn<string | null>('contributions.who_answered', ['o.id']).as('answeredBy'))
    .select((eb) => eb.fn<string | null>('contributions.who_noted', ['o.id']).as('notedBy'))
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('contributions.owed_answer_version as e')
          .select(['e.answer', 'e.answer_kind as answerKind', 'e.replaced_at as replacedAt'])
          .whereRef('e.owed_answer_id', '=', 'o.id')
          .orderBy('e.number'),
      )
        .$castTo<EarlierAnswer[]>()
        .as('earlier'),
    )
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('contributions.handover as g')
          .select(['g.from_name as from', 'g.to_name as to', 'g.decided_on as on'])
          .whereRef('g.owed_answer_id', '=', 'o.id')
          .where('g.outcome', '=', 'accepted')
          .orderBy('g.decided_on')
          .orderBy('g.id'),
      )
        .$castTo<HandedOver[]>()
        .as('handedOver'),
    )
    .select((eb) =>
      eb('o.id', 'in', answersIn(db, 'known_to_my_circles')).$castTo<boolean>().as('circleKnows'),
    )
}

/** Answers in which the actor has a part, as the database knows it, as a subquery. */
export const answersIn = (db: Db, part: 'my_owed_answers' | 'shared_with_me' | 'known_to_my_circles') =>
  db.selectFrom((eb) => eb.fn<{ mine: string }>(`contributions.${part}`).as('mine')).select('mine.mine')

/** What the actor carries, what waits first and then soonest first. */
export function carriedByMe(db: Db) {
  return owedAnswers(db)
    .where('o.id', 'in', answersIn(db, 'my_owed_answers'))
    .orderBy((eb) => eb('o.answered_at', 'is not', null))
    .orderBy('o.due_on')
    .orderBy('o.id')
}

/** Who carries owed answers, as far as the actor may know, to narrow down further; `c` is the carrier. */
export function carriers(db: Db) {
  return db
    .selectFrom('contributions.carrier as c')
    .select(['c.owed_answer_id as owedAnswerId', 'c.seat_id as seatId', 'c.name'])
    .select((eb) => eb('c.gone_at', 'is not', null).$castTo<boolean>().as('gone'))
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom((of) => of.fn<{ mine: string }>('circles.my_seats').as('mine'))
            .select('mine.mine')
            .whereRef('mine.mine', '=', 'c.seat_id'),
        )
        .as('mine'),
    )
    .orderBy('c.name')
}

export async function carriersOf(db: Db, owedAnswerId: string): Promise<CarrierView[]> {
  const rows = await carriers(db).where('c.owed_answer_id', '=', owedAnswerId).execute()
  return rows.map((row) => ({ ...row, mine: Boolean(row.mine) }))
}

/** The words an answer is owed for, as far as the actor may read them. */
export async function wordsBehind(db: Db, sealing: Sealing, owedAnswerId: string): Promise<Slip[]> {
  const rows = await wordsLetGo(db)
    .innerJoin('contributions.owed_answer_words as w', 'w.contribution_id', 'c.id')
    .where('w.owed_answer_id', '=', owedAnswerId)
    .execute()
  return slipsOf(sealing, rows)
}

/**
 * Words of an owed answer that others may read, for more than talking on where that is needed, as a subquery. Where there are none left, nobody is told what was asked
 * or what it was called.
 */
export const wordsStillSaid = (db: Db, owedAnswerId: Expression<string>, need?: ConsentNeed) =>
  db
    .selectFrom('contributions.owed_answer_words as w')
    .innerJoin('contributions.contribution as c', 'c.id', 'w.contribution_id')
    .select('c.id')
    .where('w.owed_answer_id', '=', owedAnswerId)
    .where('c.state', '=', 'confirmed')
    .where('c.audience', 'is not', null)
    .$if(need !== undefined, (query) => query.where('c.id', 'in', wordsAllowed(db, need ?? themeWork)))
