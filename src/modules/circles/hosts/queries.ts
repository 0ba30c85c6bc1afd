import type { Db } from '../../../platform/database/connect.ts'
import { mySeats } from '../standing.ts'

/** Somebody who sits in the circle and could look after it. */
export interface Sitting {
  id: string
  name: string
}

/** Who sits there besides whoever looks, for who looks after it; by name. */
export function othersThere(db: Db, circleId: string): Promise<Sitting[]> {
  return db
    .selectFrom('circles.seat')
    .select(['id', 'name'])
    .where('circle_id', '=', circleId)
    .where('role', 'in', ['member', 'trusted', 'host'])
    .where('taken_at', 'is not', null)
    .where('ended_at', 'is', null)
    .where('name', '<>', '')
    .where('id', 'not in', mySeats(db))
    .orderBy('name')
    .limit(500)
    .execute()
}

/** To look after a circle for some days, or from now on; dates as `YYYY-MM-DD`. */
export interface HostAsked {
  id: string
  circle: string
  slug: string
  kind: 'stand-in' | 'take-over'
  by: string
  to: string
  from: string
  until: string
  /** Null: not answered yet. */
  outcome: 'yes' | null
  /** Whoever looks is the one who is asked. */
  mine: boolean
  /** The circle asks a second step, and whoever looks did not show one. */
  asksStep: boolean
}

interface Row {
  id: string
  circle_name: string
  slug: string
  kind: HostAsked['kind']
  by_name: string
  to_name: string
  from_on: string | null
  until_on: string | null
  outcome: 'yes' | null
  mine: boolean
  asks_step: boolean
}

/** What whoever looks is asked, and what they asked. */
export async function hostAskedOfMe(db: Db): Promise<HostAsked[]> {
  const rows = await db
    .selectFrom((eb) => eb.fn<Row>('circles.host_asked_of_me', []).as('a'))
    .selectAll('a')
    .execute()
  return rows.map(({ circle_name, by_name, to_name, from_on, until_on, asks_step, ...asked }) => ({
    ...asked,
    ...{
      circle: circle_name,
      by: by_name,
      to: to_name,
      from: from_on ?? '',
      until: until_on ?? '',
      asksStep: asks_step,
    },
  }))
}

/** Who looks after a place today for a host who is away, for who sits there. */
export interface StandingIn {
  host: string
  standIn: string
  /** The last day, as `YYYY-MM-DD`. */
  until: string
}

export async function standingInAt(db: Db, circleId: string): Promise<StandingIn[]> {
  const rows = await db
    .selectFrom((eb) =>
      eb
        .fn<{ host: string; stand_in: string; until_on: string }>('circles.standing_in_at', [
          eb.val(circleId),
        ])
        .as('s'),
    )
    .selectAll('s')
    .execute()
  return rows.map(({ host, stand_in, until_on }) => ({ host, standIn: stand_in, until: until_on }))
}

/** A place that nobody looks after. */
export interface Unhosted {
  /** Null: places of this home that nobody came to yet. */
  place: { name: string; slug: string } | null
  home: { name: string; slug: string }
}

/** Places that nobody looks after, for who looks after their home. */
export async function unhostedNearMe(db: Db): Promise<Unhosted[]> {
  type Row = { name: string | null; slug: string | null; home_name: string; home_slug: string }
  const rows = await db
    .selectFrom((eb) => eb.fn<Row>('circles.unhosted_near_me', []).as('u'))
    .selectAll('u')
    .execute()
  return rows.map(({ name, slug, home_name, home_slug }) => ({
    place: name !== null && slug !== null ? { name, slug } : null,
    home: { name: home_name, slug: home_slug },
  }))
}
