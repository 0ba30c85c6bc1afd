import type { Db } from '../../../platform/database/connect.ts'
import { Absent, Conflict, Denied } from '../../../platform/errors/errors.ts'
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

/** The letter that is being made, also where it waits to leave. @throws Conflict where it left meanwhile, so that nothing typed is lost. */
export async function letterInHand(db: Db, slug: string): Promise<IssueView> {
  const movement = await keptMovement(db, slug)
  const issue = await nextIssue(db, movement.id)
  if (!issue) throw new Conflict()
  return issue
}
