import type { Db } from '../../../platform/database/connect.ts'
import { otherSide, type Side, sides, type VisitStep } from '../schema.ts'

export interface HouseView {
  slug: string
  name: string
  contactName: string
  contactPhone: string
}

export interface DayView {
  id: string
  side: Side
  startsAt: Date
  endsAt: Date
}

/** A work visit, as one who may know of it sees it. */
export interface WorkVisit {
  id: string
  circleIds: Record<Side, string>
  /** Null where that house is closed by now to who looks. */
  houses: Record<Side, HouseView | null>
  /** The sides for which the actor speaks; none for who only knows of it. */
  speaks: readonly Side[]
  askedBy: Side
  words: string
  question: string
  suits: string
  step: VisitStep
  answer: string
  because: string
  askedOn: string
  version: number
  /** As it stands in the agenda, once a day was chosen. */
  planned: { gatheringId: string; startsAt: Date; endsAt: Date; zone: string } | null
  /** The visit that this one returns, and the one that returns it. */
  returnOf: string | null
  returnedBy: string | null
  /** Who comes thinks of joining, with who gets to know them. */
  beforeJoining: boolean
  /** Null: not called off after a day was chosen. */
  calledOff: string | null
}

const speaking = { host: 'visits.my_received_visits', guest: 'visits.my_guest_visits' } as const

const visits = (db: Db) =>
  db
    .selectFrom('visits.visit as v')
    .leftJoin('circles.circle as h', 'h.id', 'v.host_circle_id')
    .leftJoin('circles.circle as g', 'g.id', 'v.guest_circle_id')
    .leftJoin('gatherings.gathering as a', 'a.id', 'v.gathering_id')
    .leftJoin('gatherings.occurrence as o', 'o.gathering_id', 'a.id')
    .select(['v.id', 'v.asked_by as askedBy', 'v.words', 'v.question', 'v.suits', 'v.step', 'v.answer'])
    .select(['v.because', 'v.asked_on as askedOn', 'v.version', 'v.gathering_id as gatheringId'])
    .select('v.before_joining as beforeJoining')
    .select((eb) => [
      'v.return_of as returnOf',
      eb
        .selectFrom('visits.visit as r')
        .leftJoin('gatherings.gathering as b', 'b.id', 'r.gathering_id')
        .select('r.id')
        .whereRef('r.return_of', '=', 'v.id')
        .where('r.step', 'not in', ['not-now', 'called-off'])
        .where('b.status', 'is distinct from', 'cancelled')
        .orderBy('r.asked_on', 'desc')
        .limit(1)
        .as('returnedBy'),
    ])
    .select(['v.host_circle_id as hostId', 'v.guest_circle_id as guestId'])
    .select(['h.slug as hostSlug', 'h.name as hostName', 'h.contact_name as hostContact'])
    .select(['h.contact_phone as hostPhone', 'g.slug as guestSlug', 'g.name as guestName'])
    .select(['g.contact_name as guestContact', 'g.contact_phone as guestPhone'])
    .select(['a.status', 'a.zone', 'a.cancelled_because as cancelledBecause'])
    .select(['o.starts_at as startsAt', 'o.ends_at as endsAt'])
    .select((eb) =>
      sides.map((side) =>
        eb(
          'v.id',
          'in',
          eb.selectFrom((of) => of.fn<{ mine: string }>(speaking[side]).as('mine')).select('mine.mine'),
        ).as(side),
      ),
    )

type Row = Awaited<ReturnType<ReturnType<typeof visits>['execute']>>[number]

const houseOf = (slug: string | null, name: string | null, contact: string | null, phone: string | null) =>
  slug !== null && name !== null
    ? { slug, name, contactName: contact ?? '', contactPhone: phone ?? '' }
    : null

function view(row: Row): WorkVisit {
  const { id, askedBy, words, question, suits, step, answer, because, askedOn, version } = row
  const { gatheringId, startsAt, endsAt, zone, status, returnOf, returnedBy, beforeJoining } = row
  return {
    ...{ id, askedBy, words, question, suits, step, answer, because, askedOn, version },
    ...{ returnOf, returnedBy, beforeJoining },
    circleIds: { host: row.hostId, guest: row.guestId },
    houses: {
      host: houseOf(row.hostSlug, row.hostName, row.hostContact, row.hostPhone),
      guest: houseOf(row.guestSlug, row.guestName, row.guestContact, row.guestPhone),
    },
    speaks: sides.filter((side) => row[side]),
    planned: gatheringId && startsAt && endsAt && zone ? { gatheringId, startsAt, endsAt, zone } : null,
    calledOff: status === 'cancelled' ? (row.cancelledBecause ?? '') : null,
  }
}

/** Undefined where there is none, or none for the actor. One query. */
export async function findVisit(db: Db, id: string): Promise<WorkVisit | undefined> {
  const row = await visits(db).where('v.id', '=', id).executeTakeFirst()
  return row && view(row)
}

/** A page shows no more than these. */
const most = 100

/** Visits to and from a house that the actor may know of, the last that were asked first. One query. */
export async function visitsOf(db: Db, circleId: string): Promise<WorkVisit[]> {
  const rows = await visits(db)
    .where((eb) => eb.or([eb('v.host_circle_id', '=', circleId), eb('v.guest_circle_id', '=', circleId)]))
    .orderBy('v.asked_on', 'desc')
    .orderBy('v.id')
    .limit(most)
    .execute()
  return rows.map(view)
}

/** Visits before joining of one who asked to join, for who gets to know them. One query. */
export async function visitsBefore(db: Db, requestId: string): Promise<WorkVisit[]> {
  const rows = await visits(db).where('v.request_id', '=', requestId).orderBy('v.asked_on', 'desc').execute()
  return rows.map(view)
}

/** The visits for which the actor speaks. One query. */
export async function myVisits(db: Db): Promise<WorkVisit[]> {
  const rows = await visits(db)
    .where('v.id', 'in', (eb) =>
      eb.selectFrom((of) => of.fn<{ mine: string }>('visits.my_visits').as('mine')).select('mine.mine'),
    )
    .orderBy('v.asked_on', 'desc')
    .orderBy('v.id')
    .limit(most)
    .execute()
  return rows.map(view)
}

/** Days that were proposed and not chosen yet, soonest first. */
export function daysOf(db: Db, visitId: string): Promise<DayView[]> {
  return db
    .selectFrom('visits.day')
    .select(['id', 'side', 'starts_at as startsAt', 'ends_at as endsAt'])
    .where('visit_id', '=', visitId)
    .orderBy('starts_at')
    .orderBy('id')
    .execute()
}

/** Whether the actor speaks for who was asked. */
export const isAsked = ({ speaks, askedBy }: WorkVisit) => speaks.includes(otherSide(askedBy))

export const nameOf = (visit: WorkVisit, side: Side, fallback: string) => visit.houses[side]?.name ?? fallback
