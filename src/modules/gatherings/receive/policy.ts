import type { Db } from '../../../platform/database/connect.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { policy } from '../../../platform/web/policy.ts'
import { whoMaySeeGathering } from '../gathering/policy.ts'

/** Whether who asks receives people at this gathering. */
export async function receivesAt(db: Db, gatheringId: string): Promise<boolean> {
  const found = await db
    .selectFrom((eb) => eb.fn<{ mine: string }>('gatherings.my_received').as('mine'))
    .select('mine.mine')
    .where('mine.mine', '=', gatheringId)
    .executeTakeFirst()
  return found !== undefined
}

/** Whoever receives people at this gathering; hosts name them. */
export const receiver = policy('receives-people', async (visit) => {
  if ((await whoMaySeeGathering.admit(visit)) === 'absent') return 'absent'
  if (visit.actor.kind !== 'person') return 'sign-in'
  return (await receivesAt(visit.db, visit.params.id ?? '')) ? 'admitted' : { denied: 'denied.not-receiver' }
})

/** The same inside a command. @throws Absent */
export async function ensureReceives(db: Db, gatheringId: string): Promise<void> {
  if (!(await receivesAt(db, gatheringId))) throw new Absent()
}
