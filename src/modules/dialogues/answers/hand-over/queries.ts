import type { Db } from '../../../../platform/database/connect.ts'
import { myKeptCircles, mySeats } from '../../../circles/index.ts'

/** Somebody was asked to carry an answer in the place of somebody else. */
export interface Handover {
  id: string
  owedAnswerId: string
  from: string
  fromSeatId: string
  to: string
  /** Nobody decided yet. */
  open: boolean
  /** The actor was asked. */
  toMe: boolean
  /** The actor keeps the fire it is about, and may write down what was said. */
  kept: boolean
  /** Who asked carries nothing any more. */
  gone: boolean
}

/** What was asked, as far as the actor may know, to narrow down further; `g` is the handover. */
function handovers(db: Db) {
  return db
    .selectFrom('contributions.handover as g')
    .leftJoin('contributions.carrier as c', (join) =>
      join.onRef('c.owed_answer_id', '=', 'g.owed_answer_id').onRef('c.seat_id', '=', 'g.from_seat_id'),
    )
    .select(['g.id', 'g.owed_answer_id as owedAnswerId', 'g.from_name as from', 'g.to_name as to'])
    .select('g.from_seat_id as fromSeatId')
    .select((eb) => [
      eb('g.outcome', 'is', null).$castTo<boolean>().as('open'),
      eb('g.to_seat_id', 'in', mySeats(db)).$castTo<boolean>().as('toMe'),
      eb('g.circle_id', 'in', myKeptCircles(db)).$castTo<boolean>().as('kept'),
      eb('c.gone_at', 'is not', null).$castTo<boolean>().as('gone'),
    ])
    .orderBy('g.asked_on')
    .orderBy('g.id')
}

/** What was asked about one answer and is not decided. */
export const openHandoversOf = (db: Db, owedAnswerId: string): Promise<Handover[]> =>
  handovers(db).where('g.owed_answer_id', '=', owedAnswerId).where('g.outcome', 'is', null).execute()

/** What the actor decides, or writes down for who was asked; else what they were asked and is over. */
export async function handoverFor(db: Db, owedAnswerId: string): Promise<Handover | undefined> {
  const asked = await handovers(db).where('g.owed_answer_id', '=', owedAnswerId).execute()
  return (
    asked.find(({ open, toMe }) => open && toMe) ??
    asked.find(({ open, kept }) => open && kept) ??
    asked.find(({ toMe }) => toMe)
  )
}

/** An answer somebody is asked to carry, with who asks. */
export interface AskedOfMe extends Handover {
  dueOn: string
  /** Empty where the house is closed to who looks. */
  organisation: string
}

/** What the actor is asked to carry. One query. */
export function askedOfMe(db: Db): Promise<AskedOfMe[]> {
  return handovers(db)
    .innerJoin('contributions.owed_answer as o', 'o.id', 'g.owed_answer_id')
    .leftJoin('circles.circle as house', 'house.id', 'o.organisation_id')
    .select('o.due_on as dueOn')
    .select((eb) => eb.fn.coalesce('house.name', eb.val('')).as('organisation'))
    .where('g.outcome', 'is', null)
    .where('g.to_seat_id', 'in', mySeats(db))
    .where('o.answered_at', 'is', null)
    .execute()
}

/** Whether the actor may say of somebody that they belong to the house. */
export async function mayVouch(db: Db, owedAnswerId: string): Promise<boolean> {
  const { may } = await db
    .selectNoFrom((eb) => eb.fn<boolean>('contributions.may_vouch', [eb.val(owedAnswerId)]).as('may'))
    .executeTakeFirstOrThrow()
  return may
}
