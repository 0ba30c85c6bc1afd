import type { Db, VerifiedActor } from '../../platform/database/connect.ts'
import { Absent, Denied } from '../../platform/errors/errors.ts'
import { policy } from '../../platform/web/policy.ts'
import { type CircleKind, mySeats } from '../circles/index.ts'

/** Organisations, partners and neighbours: they take part in years of their own, and visit each other. */
export const withFace: readonly CircleKind[] = ['organisation', 'partner', 'neighbourhood']

/** The kinds of circles that say who they are in words of their own: those, and what they are made of or sit in. */
export const withWords: readonly CircleKind[] = [
  ...withFace,
  ...(['council', 'board', 'team', 'action-team', 'core-team', 'sector', 'region'] as const),
]

/** A circle with a face. */
export interface Place {
  id: string
  slug: string
  name: string
  kind: CircleKind
  /** Whether the actor is a host here, and may write in its name: not of one that closed. */
  hosted: boolean
}

/** Undefined where there is none for the actor. One query. */
export async function findPlace(
  db: Db,
  slug: string,
  kinds: readonly CircleKind[] = withWords,
): Promise<Place | undefined> {
  const row = await db
    .selectFrom('circles.circle as c')
    .select(['c.id', 'c.slug', 'c.name', 'c.kind'])
    .select((eb) =>
      eb
        .and([
          eb('c.closed_on', 'is', null),
          eb.exists(
            eb
              .selectFrom('circles.seat as s')
              .select('s.id')
              .whereRef('s.circle_id', '=', 'c.id')
              .where('s.id', 'in', mySeats(db))
              .where('s.role', '=', 'host')
              .where('s.taken_at', 'is not', null)
              .where('s.ended_at', 'is', null),
          ),
        ])
        .as('hosted'),
    )
    .where('c.slug', '=', slug)
    .where('c.kind', 'in', kinds)
    .executeTakeFirst()
  return row && { ...row, hosted: Boolean(row.hosted) }
}

/** Hosts of a place with a face; one that somebody cannot see is absent. */
export const placeHost = policy('place-host', async ({ db, actor, params }) => {
  const place = await findPlace(db, params.slug ?? '')
  if (!place) return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  return place.hosted ? 'admitted' : { denied: 'denied.not-host' }
})

/** @throws Absent or Denied where the actor is no host of that place. */
export async function hostedPlace(db: Db, actor: VerifiedActor, slug: string): Promise<Place> {
  const place = await findPlace(db, slug)
  if (!place) throw new Absent()
  if (actor.kind !== 'person' || !place.hosted) throw new Denied('denied.not-host')
  return place
}
