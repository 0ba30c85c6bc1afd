import type { Visit } from '../../../platform/web/visit.ts'
import { type CircleView, findCircle } from './queries.ts'

const found = new WeakMap<Visit, Promise<CircleView | undefined>>()

/** The circle in the address, as this visitor sees it: the guard and the page ask for it once. */
export function circleOf(visit: Visit): Promise<CircleView | undefined> {
  const asked = found.get(visit) ?? findCircle(visit.db, visit.params.slug ?? '')
  found.set(visit, asked)
  return asked
}
