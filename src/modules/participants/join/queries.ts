import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { mySeats } from '../../circles/index.ts'
import type { JoinDone, JoinKind, JoinStep } from './schema.ts'

export interface RequestView {
  id: string
  movementId: string
  name: string
  organisation: string
  why: string
  phone: string
  mail: string
  region: string | null
  kind: JoinKind | null
  /** The one circle that they would like to be in. */
  toCircle: { slug: string; name: string } | null
  /** Whether it was said on the telephone; and who wrote it down, where one may know that. */
  writtenDown: boolean
  writtenBy: string | null
  mayList: boolean
  listed: boolean
  /** `YYYY-MM-DD`. */
  askedOn: string
  step: JoinStep
  /** Somebody said they call. */
  taken: boolean
  /** Their name, where one may know it. */
  takenBy: string | null
  mine: boolean
  closed: boolean
  /** Slug of what it became. */
  became: string | null
  version: number
  /** Oldest first. */
  steps: { step: JoinDone; onDay: string; note: string }[]
}

/** What waits for the people who connect, oldest first; what is closed last. One query. */
export async function joinRequests(db: Db, sealing: Sealing, only?: string): Promise<RequestView[]> {
  const rows = await db
    .selectFrom('participants.join_request as j')
    .innerJoin('platform.sealing_key as k', 'k.id', 'j.sealing_key_id')
    .leftJoin('circles.circle as r', 'r.id', 'j.region_id')
    .leftJoin('circles.circle as c', 'c.id', 'j.circle_id')
    .leftJoin('circles.seat as s', 's.id', 'j.taken_by_seat_id')
    .leftJoin('circles.circle as t', 't.id', 'j.to_circle_id')
    .leftJoin('circles.seat as w', 'w.id', 'j.written_by_seat_id')
    .leftJoin('participants.prospect as p', 'p.request_id', 'j.id')
    .select(['j.id', 'j.name', 'j.organisation', 'j.why', 'j.phone', 'j.mail', 'j.step', 'j.version'])
    .select(['t.slug as toSlug', 't.name as toName'])
    .select(['j.movement_id as movementId', 'j.kind', 'j.agreed_aloud as writtenDown', 'w.name as writtenBy'])
    .select(['j.may_list as mayList', 'j.asked_on as askedOn', 'j.closed_on as closedOn'])
    .select(['k.id as keyId', 'k.wrapped', 'r.name as region', 'c.slug as became', 's.name as takenBy'])
    .select(['p.name as listed', 'j.taken_by_seat_id as takenSeat'])
    .select((eb) => eb('j.taken_by_seat_id', 'in', mySeats(db)).as('mine'))
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('participants.join_step as t')
          .select(['t.step', 't.on_day as onDay'])
          .select((e) => e.fn<string | null>('encode', ['t.note', e.val('base64')]).as('note'))
          .whereRef('t.request_id', '=', 'j.id')
          .orderBy('t.on_day')
          .orderBy('t.number'),
      ).as('steps'),
    )
    .$if(only !== undefined, (query) => query.where('j.id', '=', only ?? ''))
    .orderBy((eb) => eb('j.closed_on', 'is not', null))
    .orderBy('j.asked_on')
    .orderBy('j.id')
    .limit(200)
    .execute()
  return rows.map(({ keyId, wrapped, closedOn, listed, mine, takenSeat, toSlug, toName, ...row }) => {
    const open = (sealed: Buffer | null) => (sealed ? (sealing.open(keyId, wrapped, sealed) ?? '') : '')
    return {
      ...row,
      name: open(row.name),
      organisation: open(row.organisation),
      why: open(row.why),
      phone: open(row.phone),
      mail: open(row.mail),
      toCircle: toSlug !== null && toName !== null ? { slug: toSlug, name: toName } : null,
      listed: listed !== null,
      taken: takenSeat !== null,
      mine: Boolean(mine),
      closed: closedOn !== null,
      steps: row.steps.map(({ note, ...one }) => ({
        ...one,
        note: open(note ? Buffer.from(note, 'base64') : null),
      })),
    }
  })
}

export const findRequest = async (db: Db, sealing: Sealing, id: string): Promise<RequestView | undefined> =>
  (await joinRequests(db, sealing, id))[0]

/** Whether anybody ever asked, of whom the actor may know. */
export async function somebodyAsked(db: Db): Promise<boolean> {
  const found = await db.selectFrom('participants.join_request').select('id').limit(1).executeTakeFirst()
  return found !== undefined
}

/** Whether anybody waits for a call, for who connects. */
export async function somebodyWaits(db: Db): Promise<boolean> {
  const found = await db
    .selectFrom('participants.join_request')
    .select('id')
    .where('closed_on', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/** Whether the actor connects: looks after a movement or a region. */
export async function connects(db: Db): Promise<boolean> {
  const found = await db
    .selectFrom('circles.seat as s')
    .innerJoin('circles.circle as c', 'c.id', 's.circle_id')
    .select('s.id')
    .where('s.id', 'in', mySeats(db))
    .where('s.role', '=', 'host')
    .where('s.taken_at', 'is not', null)
    .where('s.ended_at', 'is', null)
    .where('c.kind', 'in', ['movement', 'region'])
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/** The actor's seat from which they connect, in the first of these circles where they have one. */
export async function connectingSeatIn(db: Db, circleIds: readonly string[]): Promise<string | undefined> {
  const seats = await db
    .selectFrom('circles.seat')
    .select(['id', 'circle_id as circleId'])
    .where('circle_id', 'in', circleIds)
    .where('id', 'in', mySeats(db))
    .where('role', '=', 'host')
    .where('ended_at', 'is', null)
    .execute()
  return circleIds.flatMap((circle) => seats.filter(({ circleId }) => circleId === circle))[0]?.id
}

/** The seat with which the actor connects for this request: of its region, else of its movement. */
export function connectingSeat(db: Db, requestId: string): Promise<{ id: string } | undefined> {
  return db
    .selectFrom('circles.seat as s')
    .innerJoin('participants.join_request as j', (join) =>
      join.on((eb) =>
        eb.or([
          eb('s.circle_id', '=', eb.ref('j.movement_id')),
          eb('s.circle_id', '=', eb.ref('j.region_id')),
          eb('s.circle_id', '=', eb.ref('j.to_circle_id')),
        ]),
      ),
    )
    .select('s.id')
    .where('j.id', '=', requestId)
    .where((eb) =>
      eb.or([eb('j.to_circle_id', 'is', null), eb('s.circle_id', '=', eb.ref('j.to_circle_id'))]),
    )
    .where('s.id', 'in', mySeats(db))
    .where('s.role', '=', 'host')
    .where('s.ended_at', 'is', null)
    .orderBy((eb) => eb('s.circle_id', '=', eb.ref('j.movement_id')))
    .limit(1)
    .executeTakeFirst()
}

export interface JoinPlace {
  movementId: string
  regions: { id: string; slug: string; name: string }[]
}

/** The movement whose house this is, and its regions. */
export async function placesToJoin(db: Db, slug = ''): Promise<JoinPlace | undefined> {
  const movement = await db
    .selectFrom('circles.circle')
    .select('id')
    .where('kind', '=', 'movement')
    .where('parent_id', 'is', null)
    .orderBy((eb) => eb('slug', '=', slug), 'desc')
    .orderBy('created_at')
    .orderBy('slug')
    .limit(1)
    .executeTakeFirst()
  if (!movement) return undefined
  const regions = await db
    .selectFrom('circles.circle')
    .select(['id', 'slug', 'name'])
    .where('kind', '=', 'region')
    .where('movement_id', '=', movement.id)
    .where('visibility', '=', 'everyone')
    .orderBy('name')
    .limit(50)
    .execute()
  return { movementId: movement.id, regions }
}
