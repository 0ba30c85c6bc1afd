import { sql } from 'kysely'
import type { Db, VerifiedActor } from '../../../platform/database/connect.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { findCircleToInviteTo } from '../invite-person/queries.ts'
import type { Asked } from './input.ts'

export interface AskingCircle {
  id: string
  slug: string
  name: string
  asks: Asked
  /** Whoever looks took the step themselves. */
  shown: boolean
}

/** For who hosts this circle. @throws Absent for others. Three queries. */
export async function askingCircle(db: Db, actor: VerifiedActor, slug: string): Promise<AskingCircle> {
  const circle = await findCircleToInviteTo(db, actor, slug)
  if (!circle?.hosted) throw new Absent()
  const { id, name } = circle
  const row = await db
    .selectFrom('circles.circle')
    .select(['second_step as asks', sql<boolean>`platform.is_strong(id)`.as('shown')])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { id, slug, name, ...row }
}

/** Circles of the actor that ask a second step which they did not take. One query. */
export function circlesAskingMore(db: Db): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom((eb) => eb.fn<{ id: string; name: string }>('circles.asking_more_of_me', []).as('asking'))
    .select(['asking.id', 'asking.name'])
    .execute()
}
