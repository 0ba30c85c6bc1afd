import type { Db } from '../../../platform/database/connect.ts'
import { Absent, Denied } from '../../../platform/errors/errors.ts'
import { findMovement } from '../../about-us/index.ts'
import type { IssueView } from '../issue.ts'
import { nextIssue } from '../queries.ts'

/** @throws Absent or Denied where somebody does not look after the movement. */
export async function keptMovement(db: Db, slug: string) {
  const movement = await findMovement(db, slug)
  if (!movement) throw new Absent()
  if (!movement.keeps) throw new Denied('denied.not-host')
  return movement
}

/** The letter that is being made. @throws Absent where there is none, or it is going already and that matters. */
export async function letterInHand(db: Db, slug: string, how: 'here' | 'going'): Promise<IssueView> {
  const movement = await keptMovement(db, slug)
  const issue = await nextIssue(db, movement.id)
  if (!issue || (issue.leavesAt === null) !== (how === 'here')) throw new Absent()
  return issue
}
