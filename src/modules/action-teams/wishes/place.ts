import { z } from 'zod'
import type { Db } from '../../../platform/database/connect.ts'
import { Absent, Denied } from '../../../platform/errors/errors.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { myOpenKeptCircles } from '../../circles/index.ts'
import { takesPartNow } from '../../gatherings/index.ts'
import { movementHere } from '../place.ts'
import { findWish, type WishView } from './queries.ts'

export const wishAt = ({ db, locale, params }: Pick<Visit, 'db' | 'locale' | 'params'>) =>
  z.uuid().safeParse(params.wish).success
    ? findWish(db, locale, params.wish ?? '')
    : Promise.resolve(undefined)

/** Anybody, where there is a movement; of one that ended nobody asks anything, and who took part still reads what was asked. */
export const asksTheme = policy('asks-theme', async ({ db, actor, site }) => {
  const movement = await movementHere(db, site)
  return movement && (actor.kind === 'person' || !movement.closed) ? 'admitted' : 'absent'
})

/** Who takes part in its movement, and who asked it. */
export const seesWish = policy('sees-wish', async (visit) => {
  if (visit.actor.kind !== 'person') return 'sign-in'
  return (await wishAt(visit)) ? 'admitted' : 'absent'
})

/** Who looks after its movement, while it has no answer and stands by itself. */
export const answersWish = policy('answers-wish', async (visit) => {
  if (visit.actor.kind !== 'person') return 'sign-in'
  const wish = await wishAt(visit)
  if (!wish || wish.answer !== null) return 'absent'
  return (await keepsMovementOf(visit.db, wish)) ? 'admitted' : { denied: 'denied.not-host' }
})

export async function keepsMovementOf(db: Db, { movementId }: WishView): Promise<boolean> {
  const found = await db
    .selectFrom('circles.circle')
    .select('id')
    .where('id', '=', movementId)
    .where('id', 'in', myOpenKeptCircles(db))
    .executeTakeFirst()
  return found !== undefined
}

/** Who may say "me too": who takes part in its movement and did not ask it themselves. */
export const mayAlsoAsk = async (db: Db, { movementId, mine, answer, visitor }: WishView): Promise<boolean> =>
  !mine && visitor === null && answer === null && (await takesPartNow(db, movementId))

/** Who answers it, where somebody without an account sent it. */
export const putsAwayWish = policy('puts-away-wish', async (visit) => {
  const answers = await answersWish.admit(visit)
  if (answers !== 'admitted') return answers
  return (await wishAt(visit))?.visitor ? 'admitted' : 'absent'
})

/** @throws Absent or Denied where the actor does not answer this wish. */
export async function ensureAnswers(db: Db, id: string): Promise<WishView> {
  const wish = await findWish(db, 'nl', id)
  if (!wish || wish.answer !== null) throw new Absent()
  if (!(await keepsMovementOf(db, wish))) throw new Denied('denied.not-host')
  return wish
}
