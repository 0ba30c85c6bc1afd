import { policy } from '../../../platform/web/policy.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { keepsMovement } from '../../about-us/index.ts'
import { myChecks } from '../mine.ts'
import { watches } from '../watchers/policy.ts'

async function checkHere({ db, params }: Visit) {
  return db
    .selectFrom('vision.look as l')
    .innerJoin('circles.circle as c', 'c.id', 'l.movement_id')
    .select(['l.id', 'l.read_on as readOn'])
    .select((eb) => eb('l.id', 'in', myChecks(db)).as('own'))
    .where('c.slug', '=', params.slug ?? '')
    .where('l.id', '=', params.check ?? '')
    .executeTakeFirst()
}

/** Who writes this check, as long as nobody else reads it. */
export const writesCheck = policy('writes-check', async (visit) => {
  const admission = await watches.admit(visit)
  if (admission !== 'admitted') return admission
  const check = await checkHere(visit)
  return check?.own && check.readOn === null ? 'admitted' : 'absent'
})

/** Whoever may read it. */
export const readsCheck = policy('reads-check', async (visit) => {
  const check = await checkHere(visit)
  return check?.readOn ? 'admitted' : 'absent'
})

/** Who wrote it or looks after the movement, once others read it; before that who writes it. */
export const takesCheckAway = policy('takes-check-away', async (visit) => {
  const admission = await watches.admit(visit)
  if (admission !== 'admitted') return admission
  const check = await checkHere(visit)
  if (!check) return 'absent'
  return check.own || (check.readOn !== null && (await keepsMovement.admit(visit)) === 'admitted')
    ? 'admitted'
    : 'absent'
})

/** Who looks after the movement, for a check that others read. */
export const letsCheckBeRead = policy('lets-check-be-read', async (visit) => {
  const admission = await keepsMovement.admit(visit)
  if (admission !== 'admitted') return admission
  return (await checkHere(visit))?.readOn ? 'admitted' : 'absent'
})
