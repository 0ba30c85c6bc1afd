import { Absent } from '../../../../platform/errors/errors.ts'
import { policy } from '../../../../platform/web/policy.ts'
import type { Visit } from '../../../../platform/web/visit.ts'
import { whoLeadsLive } from '../policy.ts'
import { type FoundShow, showAt } from './queries.ts'

/** By what every reading has of its own: a connection is used again for who comes next. */
const found = new WeakMap<Visit['reading'], Promise<FoundShow | undefined>>()

type Reading = Pick<Visit, 'db' | 'params' | 'reading'>

/** What the address names: asked once in a reading, by the policy and for the answer, since thousands ask for it. */
function showHere({ db, params, reading }: Reading): Promise<FoundShow | undefined> {
  const asked = found.get(reading) ?? showAt(db, params.week ?? '', params.session ?? '', params.id ?? '')
  found.set(reading, asked)
  return asked
}

/** Everybody while it is on stage, and who leads that stage at any time. The database decides. */
export const whoSeesShow = policy('sees-what-is-shown', async (visit) =>
  (await showHere(visit)) ? 'admitted' : 'absent',
)

/** Who leads the stage, of something that is laid ready for it. */
export const whoLaysShow = policy('lays-what-is-shown', async (visit) => {
  const admission = await whoLeadsLive.admit(visit)
  return admission === 'admitted' && !(await showHere(visit)) ? 'absent' : admission
})

/** @throws Absent */
export async function ensureShow(visit: Reading): Promise<FoundShow> {
  const show = await showHere(visit)
  if (!show) throw new Absent()
  return show
}

/** Whether everybody who follows sees it now. */
export const isShown = ({ onStage, stage }: Pick<FoundShow, 'onStage' | 'stage'>): boolean =>
  onStage && (stage === 'now' || stage === 'pause')
