import type { Db, VerifiedActor } from '../../../platform/database/connect.ts'
import type { CircleKind } from '../schema.ts'
import { mySeats } from '../standing.ts'

export interface HostedCircle {
  id: string
  slug: string
  name: string
  kind: CircleKind
  /** Whether the actor is a host here. */
  hosted: boolean
}

/** A circle the actor can see, fires apart: those are invited to in their own way. */
export async function findCircleToInviteTo(
  db: Db,
  actor: VerifiedActor,
  slug: string,
): Promise<HostedCircle | undefined> {
  const circle = await db
    .selectFrom('circles.circle')
    .select(['id', 'slug', 'name', 'kind'])
    .where('slug', '=', slug)
    .where('kind', '<>', 'fire')
    .executeTakeFirst()
  if (!circle || actor.kind !== 'person') return circle && { ...circle, hosted: false }
  const seat = await db
    .selectFrom('circles.seat')
    .select('id')
    .where('circle_id', '=', circle.id)
    .where('id', 'in', mySeats(db))
    .where('role', '=', 'host')
    .where('taken_at', 'is not', null)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return { ...circle, hosted: seat !== undefined }
}

export interface GivenSeat {
  personId: string
  circle: string
}

/** As the worker: whose seat it is and in which circle; undefined when it has ended. */
export async function findGivenSeat(db: Db, seatId: string): Promise<GivenSeat | undefined> {
  const row = await db
    .selectFrom('circles.seat as seat')
    .innerJoin('circles.circle as circle', 'circle.id', 'seat.circle_id')
    .select(['seat.person_id', 'circle.name'])
    .where('seat.id', '=', seatId)
    .where('seat.ended_at', 'is', null)
    .executeTakeFirst()
  return row?.person_id ? { personId: row.person_id, circle: row.name } : undefined
}
