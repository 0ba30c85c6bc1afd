import type { Db } from '../../../platform/database/connect.ts'
import { Absent, Denied } from '../../../platform/errors/errors.ts'
import { policy } from '../../../platform/web/policy.ts'
import { findVisit, isAsked, type WorkVisit } from './queries.ts'
import {
  canAnswer,
  canCallOff,
  canChooseDays,
  canPrepare,
  isOver,
  stateOf,
  type VisitState,
} from './state.ts'

/** Who speaks for either house; once there is a day also who sits in one of them. */
export const whoMayKnowVisit = policy('who-may-know-of-visit', async ({ db, params }) =>
  (await findVisit(db, params.visit ?? '')) ? 'admitted' : 'absent',
)

/** Who speaks for either house, as long as that can be done. */
const speaksWhile = (name: string, can: (state: VisitState, visit: WorkVisit) => boolean) =>
  policy(name, async ({ db, params, house }) => {
    const visit = await findVisit(db, params.visit ?? '')
    if (!visit) return 'absent'
    if (visit.speaks.length === 0) return { denied: 'denied.not-host' }
    return can(stateOf(visit, house.clock.now()), visit) ? 'admitted' : 'absent'
  })

/** Who speaks for the house that was asked, as long as it may answer. */
export const answersVisit = speaksWhile('answers-visit', (state, visit) => isAsked(visit) && canAnswer(state))

/** Who speaks for either house, as long as they may look for a day. */
export const choosesDay = speaksWhile('chooses-day-of-visit', canChooseDays)

/** Who speaks for either house, as long as there is something to call off. */
export const callsOffVisit = speaksWhile('calls-off-visit', canCallOff)

/** Who speaks for either house, as long as there is something to prepare. */
export const preparesVisit = speaksWhile('prepares-visit', canPrepare)

/** Who speaks for either house, once it took place. */
export const visitedThere = speaksWhile('visited-there', isOver)

/** The same inside a command. @throws Absent, Denied */
export async function ensureSpeaks(db: Db, visitId: string): Promise<WorkVisit> {
  const visit = await findVisit(db, visitId)
  if (!visit) throw new Absent()
  if (visit.speaks.length === 0) throw new Denied('denied.not-host')
  return visit
}
