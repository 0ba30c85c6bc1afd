import { policy } from '../../platform/web/policy.ts'
import { keepsMovementAlsoClosed } from '../about-us/index.ts'
import { findKept } from './queries.ts'

/** Hosts of a movement, also when it closed: what came in lies there still. */
export const readsAnswers = keepsMovementAlsoClosed

/** The same, for one thing that came in there. */
export const readsOneAnswer = policy('hosts-movement-answer', async (visit) => {
  const { db, params } = visit
  const admitted = await readsAnswers.admit(visit)
  if (admitted !== 'admitted') return admitted
  const row = await db
    .selectFrom('social_web.received as r')
    .innerJoin('social_web.actor as a', 'a.id', 'r.actor_id')
    .innerJoin('circles.circle as c', 'c.id', 'a.movement_id')
    .select('r.id')
    .where('c.slug', '=', params.slug ?? '')
    .where('r.id', '=', params.received ?? '')
    .executeTakeFirst()
  return row ? 'admitted' : 'absent'
})

/** The same, where the movement may still write something: it is open, and there is somewhere to send it. */
export const answersOne = policy('answers-from-movement', async (visit) => {
  const admitted = await readsOneAnswer.admit(visit)
  if (admitted !== 'admitted') return admitted
  const movement = await findKept(visit.db, visit.params.slug ?? '')
  return movement?.isOpen ? 'admitted' : 'absent'
})
