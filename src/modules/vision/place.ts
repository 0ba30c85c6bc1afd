import type { Db } from '../../platform/database/connect.ts'
import { Absent } from '../../platform/errors/errors.ts'
import { findMovement, type MovementPlace } from '../about-us/index.ts'
import { myWatched } from './mine.ts'

/** A movement, and whether the actor looks along there. */
export interface WatchedPlace extends MovementPlace {
  watches: boolean
}

export async function findWatched(db: Db, slug = ''): Promise<WatchedPlace | undefined> {
  const [movement, watched] = await Promise.all([findMovement(db, slug), myWatched(db).execute()])
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
