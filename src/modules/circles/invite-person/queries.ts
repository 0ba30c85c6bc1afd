import type { Db, VerifiedActor } from '../../../platform/database/connect.ts'
import type { CircleKind } from '../schema.ts'

export interface HostedCircle {
  id: string
  slug: string
  name: string
  kind: CircleKind
  /** Whether the actor is a host here. */
  hosted: boolean
  /** Whether the actor looks after it for a host who is away. */
  standsIn: boolean
  /** It takes nothing in any more. */
  closed: boolean
}

/** A circle the actor can see, fires apart: those are invited to in their own way. */
export async function findCircleToInviteTo(
  db: Db,
  actor: VerifiedActor,
  slug: string,
): Promise<HostedCircle | undefined> {
  const circle = await db
    .selectFrom('circles.circle')
    .select(['id', 'slug', 'name', 'kind', 'closed_on'])
    .select((eb) =>
      eb
        .selectFrom('circles.seat as s')
        .select('s.role')
        .where('s.id', '=', eb.fn<string>('circles.my_hosting_seat', ['circles.circle.id']))
        .as('role'),
    )
    .where('slug', '=', slug)
    .where('kind', '<>', 'fire')
    .executeTakeFirst()
  if (!circle) return undefined
  const { role, closed_on, ...found } = circle
  const hosted = role === 'host' && actor.kind === 'person'
  return { ...found, hosted, standsIn: role !== null && !hosted, closed: closed_on !== null }
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
