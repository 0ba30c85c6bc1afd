import type { Db, VerifiedActor } from '../../../platform/database/connect.ts'
import { Absent, Denied } from '../../../platform/errors/errors.ts'
import { findHouse, type House, isMovement } from '../house.ts'

/** @throws Absent or Denied where the actor is no host of that house. */
export async function ensureHosted(db: Db, actor: VerifiedActor, slug: string): Promise<House> {
  const house = await findHouse(db, slug)
  if (!house || isMovement(house)) throw new Absent()
  if (actor.kind !== 'person' || !house.hosted) throw new Denied('denied.not-host')
  return house
}
