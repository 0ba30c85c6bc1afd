import type { Db } from '../../../platform/database/connect.ts'
import { Absent, Denied } from '../../../platform/errors/errors.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type CircleKind, myKeptCircles } from '../../circles/index.ts'

/** A circle that people support: a movement, a region, a house, a team. */
export interface Supported {
  id: string
  kind: CircleKind
  slug: string
  name: string
  contactName: string | null
  contactPhone: string | null
  /** It takes nothing in any more. */
  closed: boolean
  /** Looks after it. */
  keeps: boolean
}

export async function findSupported(db: Db, slug: string): Promise<Supported | undefined> {
  const row = await db
    .selectFrom('circles.circle as c')
    .select(['c.id', 'c.kind', 'c.slug', 'c.name'])
    .select(['c.contact_name as contactName', 'c.contact_phone as contactPhone'])
    .select((eb) => [
      eb('c.closed_on', 'is not', null).as('closed'),
      eb('c.id', 'in', myKeptCircles(db)).as('keeps'),
    ])
    .where('c.slug', '=', slug)
    .where('c.kind', '<>', 'fire')
    .executeTakeFirst()
  return row && { ...row, closed: Boolean(row.closed), keeps: Boolean(row.keeps) }
}

/** Where everything stands that somebody supports it with. */
export const pageOf = ({ kind, slug }: { kind: string; slug: string }) =>
  kind === 'movement' ? `/circles/${slug}/about#support` : `/circles/${slug}#support`

/** Who looks after a circle. */
export const keepsSupported = policy('keeps-supported', async ({ db, actor, params }) => {
  const place = await findSupported(db, params.slug ?? '')
  if (!place) return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  return place.keeps ? 'admitted' : { denied: 'denied.not-host' }
})

/** Of a circle that is open. @throws Absent, Denied */
export async function ensureKept(db: Db, slug: string): Promise<Supported> {
  const place = await findSupported(db, slug)
  if (!place || place.closed) throw new Absent()
  if (!place.keeps) throw new Denied('denied.not-host')
  return place
}
