import type { Db } from '../../platform/database/connect.ts'
import { policy } from '../../platform/web/policy.ts'
import { contactMailOf, myKeptCircles, myOpenKeptCircles } from '../circles/index.ts'
import { myOpenMovements } from '../gatherings/index.ts'
import { type Elsewhere, elsewhereOf } from '../movements/index.ts'

/** A movement as these pages need it. */
export interface MovementPlace {
  id: string
  slug: string
  name: string
  contactName: string | null
  contactPhone: string | null
  /** Where who looks may know it. */
  contactMail: string | null
  /** Where else it is to be found; null: nobody said. */
  elsewhere: readonly Elsewhere[] | null
  closed: boolean
  /** Looks after it, and it is there still: what hosts do in its name. */
  keeps: boolean
  /** Looks after it, also when it closed: what hosts may still read and take away there. */
  keepsClosed: boolean
  /** Takes part in it, somewhere. */
  takesPart: boolean
}

/** The movement of this name, or without one the house's own; undefined where there is none for the actor. */
export async function findMovement(db: Db, slug?: string): Promise<MovementPlace | undefined> {
  const row = await db
    .selectFrom('circles.circle as c')
    .select(['c.id', 'c.slug', 'c.name', 'c.contact_name as contactName', 'c.contact_phone as contactPhone'])
    .select((eb) => [
      contactMailOf(db, eb.ref('c.id')).as('contactMail'),
      elsewhereOf(db, eb.ref('c.id')).as('elsewhere'),
      eb('c.closed_on', 'is not', null).as('closed'),
      eb('c.id', 'in', myOpenKeptCircles(db)).as('keeps'),
      eb('c.id', 'in', myKeptCircles(db)).as('keepsClosed'),
      eb('c.id', 'in', myOpenMovements(db)).as('takesPart'),
    ])
    .where('c.kind', '=', 'movement')
    .$if(slug !== undefined, (query) => query.where('c.slug', '=', slug ?? ''))
    .$if(slug === undefined, (query) => query.where('c.parent_id', 'is', null))
    .orderBy('c.created_at')
    .orderBy('c.slug')
    .limit(1)
    .executeTakeFirst()
  return (
    row && {
      ...row,
      closed: Boolean(row.closed),
      keeps: Boolean(row.keeps),
      keepsClosed: Boolean(row.keepsClosed),
      takesPart: Boolean(row.takesPart),
    }
  )
}

/** Whoever may see the movement. */
export const seesMovement = policy('sees-movement', async ({ db, site, params }) =>
  (await findMovement(db, params.slug ?? site.movement)) ? 'admitted' : 'absent',
)

const keeping = (name: string, keeps: (movement: MovementPlace) => boolean) =>
  policy(name, async ({ db, actor, params }) => {
    const movement = await findMovement(db, params.slug ?? '')
    if (!movement) return 'absent'
    if (actor.kind !== 'person') return 'sign-in'
    return keeps(movement) ? 'admitted' : { denied: 'denied.not-host' }
  })

/** Who looks after the movement, as long as it is there. */
export const keepsMovement = keeping('keeps-movement', ({ keeps }) => keeps)

/** Who looks after the movement, also when it closed. */
export const keepsMovementAlsoClosed = keeping('keeps-movement-also-closed', ({ keepsClosed }) => keepsClosed)

/** Who takes part in the movement, whatever they do there. */
export const takesPart = policy('takes-part', async ({ db, actor, params }) => {
  const movement = await findMovement(db, params.slug ?? '')
  if (!movement) return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  return movement.takesPart ? 'admitted' : { denied: 'denied.not-of-movement' }
})
