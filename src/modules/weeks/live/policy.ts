import { z } from 'zod'
import type { Db } from '../../../platform/database/connect.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findLive, type LiveSession, leads } from './queries.ts'

const isId = (id: string | undefined) => z.uuid().safeParse(id).success

/** Everybody, of a session that is live: of a Week that was released, and not called off. */
export const whoFollows = policy('week-live', async ({ db, params }) => {
  if (!isId(params.session)) return 'absent'
  return (await findLive(db, params.week ?? '', params.session ?? '')) ? 'admitted' : 'absent'
})

/** Who leads what is on stage. To everybody else each address sounds alike. */
export const whoLeads = policy('week-facilitator', async ({ db, actor, params }) => {
  if (actor.kind !== 'person') return 'sign-in'
  if (!isId(params.session)) return 'absent'
  return (await leads(db, params.week ?? '', params.session ?? '')) ? 'admitted' : 'absent'
})

/** The same, of a session that is live already. */
export const whoLeadsLive = policy('week-facilitator-live', async (visit) => {
  const [led, live] = await Promise.all([whoLeads.admit(visit), whoFollows.admit(visit)])
  return led === 'admitted' ? live : led
})

/** @throws Absent */
export async function liveHere({ db, params }: Pick<Visit, 'db' | 'params'>): Promise<LiveSession> {
  const live = await findLive(db, params.week ?? '', params.session ?? '')
  if (!live) throw new Absent()
  return live
}

/** Inside a command. @throws Absent */
export async function ensureLeads(db: Db, input: { week: string; session: string }): Promise<void> {
  if (!(await leads(db, input.week, input.session))) throw new Absent()
}
