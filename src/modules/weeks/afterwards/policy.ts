import { z } from 'zod'
import type { Clock } from '../../../platform/clock/clock.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { whoMakesWeek } from '../policy.ts'
import { type Keepsake, keepsakeAt } from './queries.ts'

/** Everybody once all who were asked said yes; before, its makers and who is asked. The database decides. */
export const whoSeesKeepsake = policy('week-kept', async ({ db, params }) =>
  (await keepsakeAt(db, params.week ?? '', params.id ?? '')) ? 'admitted' : 'absent',
)

/** The makers of the Week, of something that is kept of it. */
export const whoMakesKeepsake = policy('makes-keepsake', async (visit) => {
  const admission = await whoMakesWeek.admit(visit)
  return admission === 'admitted' ? whoSeesKeepsake.admit(visit) : admission
})

/** The makers, of a session that was: before there is nothing to keep of it. */
export const whoKeepsOf = policy('keeps-of-session', async (visit) => {
  const { db, params, house } = visit
  const admission = await whoMakesWeek.admit(visit)
  if (admission !== 'admitted') return admission
  return (await sessionThatWas(db, house.clock, params)) ? 'admitted' : 'absent'
})

type Where = Readonly<Partial<Record<'week' | 'session', string>>>

/** A session on a released programme that is over. One query. */
export async function sessionThatWas(db: Db, clock: Clock, { week = '', session = '' }: Where) {
  if (!z.uuid().safeParse(session).success) return undefined
  return db
    .selectFrom('weeks.programme_session as s')
    .innerJoin('weeks.week as w', 'w.id', 's.week_id')
    .select(['s.id', 's.title', 'w.id as weekId'])
    .where('w.slug', '=', week)
    .where('s.id', '=', session)
    .where('s.dropped', '=', false)
    .where('s.ends_at', '<=', clock.now())
    .executeTakeFirst()
}

/** What the address names. @throws Absent */
export async function keepsakeHere({ db, params }: Pick<Visit, 'db' | 'params'>): Promise<Keepsake> {
  const keepsake = await keepsakeAt(db, params.week ?? '', params.id ?? '')
  if (!keepsake) throw new Absent()
  return keepsake
}

/** Inside a command of its makers. @throws Absent */
export async function ensureMakes(db: Db, input: { week: string; id: string }): Promise<Keepsake> {
  const keepsake = await keepsakeAt(db, input.week, input.id)
  if (!keepsake?.makes) throw new Absent()
  return keepsake
}
