import { Absent } from '../../../platform/errors/errors.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findMovement, keepsMovement } from '../../about-us/index.ts'
import { itemsOf, nextIssue } from '../queries.ts'

export const base = '/circles/:slug/newsletter/next'
export const shared = { policy: keepsMovement, thing: 'newsletter issue' }

/** The letter that is being made at this address, and what stands in it. */
export async function inHand({ db, params }: Visit) {
  const movement = await findMovement(db, params.slug ?? '')
  if (!movement) throw new Absent()
  const issue = await nextIssue(db, movement.id)
  return { movement, issue, items: issue ? await itemsOf(db, issue.id) : [] }
}
