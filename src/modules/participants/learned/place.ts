import type { Db, VerifiedActor } from '../../../platform/database/connect.ts'
import { Absent, Denied } from '../../../platform/errors/errors.ts'
import { policy } from '../../../platform/web/policy.ts'
import { myOpenKeptCircles } from '../../circles/index.ts'
import { findLevel, type Level } from '../level.ts'
import { isId } from '../questions/place.ts'
import { findLearned } from './queries.ts'

/** Whether the actor may write in its name. One query. */
export const keepsLevel = async (db: Db, level: Level): Promise<boolean> =>
  (await db
    .selectFrom(myOpenKeptCircles(db).as('kept'))
    .select('kept.mine')
    .where('kept.mine', '=', level.id)
    .executeTakeFirst()) !== undefined

/** Hosts of a movement, sector, region or theme; for what they wrote, or for something new. */
export const levelHost = policy('level-host', async ({ db, actor, params }) => {
  const level = await findLevel(db, params.slug ?? '')
  if (!level) return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  if (!(await keepsLevel(db, level))) return { denied: 'denied.not-host' }
  if (params.learned === undefined || params.learned === 'new') return 'admitted'
  return isId(params.learned) && (await findLearned(db, level.id, params.learned)) ? 'admitted' : 'absent'
})

/** @throws Absent or Denied where the actor does not look after it. */
export async function hostedLevel(db: Db, actor: VerifiedActor, slug: string): Promise<Level> {
  const level = await findLevel(db, slug)
  if (!level) throw new Absent()
  if (actor.kind !== 'person' || !(await keepsLevel(db, level))) throw new Denied('denied.not-host')
  return level
}
