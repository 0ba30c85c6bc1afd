import { policy } from '../../platform/web/policy.ts'
import { keeps, movementAt } from '../circles/index.ts'
import { takesPartNow } from '../gatherings/index.ts'

/** Whoever takes part in the movement reads about all of its money. */
export const whoTakesPart = policy('takes-part-in-money', async ({ db, actor, params }) => {
  const movement = await movementAt(db, params.slug ?? '')
  if (!movement) return 'absent'
  if ((await takesPartNow(db, movement.id)) || (await keeps(db, movement.id))) return 'admitted'
  return actor.kind === 'nobody' ? 'sign-in' : { denied: 'denied.not-of-place' }
})

/** Whoever may see the movement; what is not public stays out by itself. */
export const whoSeesMovement = policy('sees-public-money', async ({ db, params }) =>
  (await movementAt(db, params.slug ?? '')) ? 'admitted' : 'absent',
)
