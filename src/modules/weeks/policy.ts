import type { Db } from '../../platform/database/connect.ts'
import { Absent } from '../../platform/errors/errors.ts'
import { policy } from '../../platform/web/policy.ts'
import { type WeekView, weekAt } from './queries.ts'

/** Everybody, of a Week that was released; before, it is not there. */
export const whoSeesWeek = policy('week-released', async ({ db, params }) =>
  (await weekAt(db, params.week ?? ''))?.released ? 'admitted' : 'absent',
)

/** The makers of a Week. To everybody else each address sounds alike, also where there is no Week yet. */
export const whoMakesWeek = policy('week-maker', async ({ db, actor, params }) => {
  if ((await weekAt(db, params.week ?? ''))?.makes) return 'admitted'
  return actor.kind === 'person' ? 'absent' : 'sign-in'
})

/** The same inside a command. @throws Absent */
export async function ensureMaker(db: Db, slug: string): Promise<WeekView> {
  const week = await weekAt(db, slug)
  if (!week?.makes) throw new Absent()
  return week
}
