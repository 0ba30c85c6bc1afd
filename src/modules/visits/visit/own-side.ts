import { Absent } from '../../../platform/errors/errors.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findVisit, type WorkVisit } from './queries.ts'
import { type SideView, sideIn, sidesOf } from './side-queries.ts'

/** The visit of this address, and what the actor's side of it wrote. @throws Absent */
export async function ownSideOf({ db, params }: Visit): Promise<{ visit: WorkVisit; own: SideView }> {
  const id = params.visit ?? ''
  const [visit, written] = await Promise.all([findVisit(db, id), sidesOf(db, id)])
  const [side] = visit?.speaks ?? []
  if (!visit || !side) throw new Absent()
  return { visit, own: sideIn(written, side) }
}
