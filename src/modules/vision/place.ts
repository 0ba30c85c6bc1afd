import type { Db } from '../../platform/database/connect.ts'
import { Absent } from '../../platform/errors/errors.ts'
import { policy } from '../../platform/web/policy.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { findMovement, keepsMovement, type MovementPlace } from '../about-us/index.ts'

const set = (
  db: Db,
  name: 'my_watched' | 'my_looks' | 'my_open_looks' | 'my_told' | 'my_answers' | 'my_offers',
) => db.selectFrom((eb) => eb.fn<{ mine: string }>(`vision.${name}`).as('mine')).select('mine.mine')

/** Checks whose words the actor writes. */
export const myChecks = (db: Db) => set(db, 'my_looks')
/** Remarks on what the actor made. */
export const myTold = (db: Db) => set(db, 'my_told')
export const myAnswers = (db: Db) => set(db, 'my_answers')
export const myOffers = (db: Db) => set(db, 'my_offers')

/** A movement, and whether the actor looks along there. */
export interface WatchedPlace extends MovementPlace {
  watches: boolean
}

async function findWatched(db: Db, slug = ''): Promise<WatchedPlace | undefined> {
  const [movement, watched] = await Promise.all([findMovement(db, slug), set(db, 'my_watched').execute()])
  return movement && { ...movement, watches: watched.some(({ mine }) => mine === movement.id) }
}

/** @throws Absent where there is no such movement for the actor. */
export async function watchedPlace(db: Db, slug: string): Promise<WatchedPlace> {
  const place = await findWatched(db, slug)
  if (!place) throw new Absent()
  return place
}

/** @throws Absent where the actor does not look along there. */
export async function ensureWatches(db: Db, slug: string): Promise<WatchedPlace> {
  const place = await watchedPlace(db, slug)
  if (!place.watches) throw new Absent()
  return place
}

/** Who looks along: its hosts, and whom they said yes to. */
export const watches = policy('watches-vision', async ({ db, actor, params }) => {
  const place = await findWatched(db, params.slug)
  if (!place) return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  return place.watches ? 'admitted' : { denied: 'denied.not-host' }
})

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

/** Who made what is spoken of. */
export const isTold = policy('made-what-is-spoken-of', async ({ db, actor, params }) => {
  if (actor.kind !== 'person') return 'sign-in'
  const row = await db
    .selectFrom('vision.remark as r')
    .select('r.id')
    .where('r.id', '=', params.remark ?? '')
    .where('r.id', 'in', myTold(db))
    .executeTakeFirst()
  return row ? 'admitted' : 'absent'
})

/** Who answered it. */
export const answered = policy('answered-remark', async (visit) => {
  const { db, params } = visit
  const admission = await isTold.admit(visit)
  if (admission !== 'admitted') return admission
  const mine = await myAnswers(db).execute()
  return mine.some((row) => row.mine === params.remark) ? 'admitted' : 'absent'
})

/** Hosts, for somebody who would like to look along. */
export const settlesWatcher = policy('settles-watcher', async (visit) => {
  const { db, params } = visit
  const admission = await keepsMovement.admit(visit)
  if (admission !== 'admitted') return admission
  const row = await db
    .selectFrom('vision.watcher as w')
    .innerJoin('circles.circle as c', 'c.id', 'w.movement_id')
    .select(['w.id', 'w.yes_on as yesOn'])
    .where('c.slug', '=', params.slug ?? '')
    .where('w.id', '=', params.watcher ?? '')
    .executeTakeFirst()
  return row && (row.yesOn === null || !visit.url.pathname.endsWith('/yes')) ? 'admitted' : 'absent'
})

/** Who offered to look along there. */
export const offers = policy('offered-to-watch', async ({ db, actor, params }) => {
  const movement = await findMovement(db, params.slug ?? '')
  if (!movement) return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  const row = await db
    .selectFrom('vision.watcher as w')
    .select('w.id')
    .where('w.movement_id', '=', movement.id)
    .where('w.id', 'in', myOffers(db))
    .executeTakeFirst()
  return row ? 'admitted' : 'absent'
})
