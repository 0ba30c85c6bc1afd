import type { Db } from '../../../platform/database/connect.ts'
import type { Ending } from './input.ts'

/** A proposal that waits, for who may say something about it. */
export interface Proposal {
  id: string
  circleId: string
  circle: string
  kind: Ending
  reason: string
  /** In which circle it would go on. */
  into: string | null
  parts: string[]
  by: string
  at: Date
  /** Whoever looks is one of those whose yes it waits for. */
  needsMine: boolean
  /** Whoever looks may end it. */
  mayWithdraw: boolean
}

interface Row {
  id: string
  circle_id: string
  circle_name: string
  kind: Ending
  reason: string
  into_name: string | null
  parts: string[]
  by_name: string
  at: Date
  needs_mine: boolean
  may_withdraw: boolean
}

/** All that wait for whoever looks, or one of them; oldest first. */
export async function proposalsForMe(db: Db, id: string | null): Promise<Proposal[]> {
  const rows = await db
    .selectFrom((eb) => eb.fn<Row>('circles.proposals_for_me', [eb.val(id)]).as('p'))
    .selectAll('p')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    circleId: row.circle_id,
    circle: row.circle_name,
    kind: row.kind,
    reason: row.reason,
    into: row.into_name,
    parts: row.parts,
    by: row.by_name,
    at: row.at,
    needsMine: row.needs_mine,
    mayWithdraw: row.may_withdraw,
  }))
}

/** A proposal that waits no more. */
export interface EndedProposal {
  circle: string
  slug: string
  kind: Ending
  outcome: 'done' | 'withdrawn' | 'lapsed'
}

/** What became of it, for hosts whom it was about. */
export function endedProposal(db: Db, id: string): Promise<EndedProposal | undefined> {
  return db
    .selectFrom((eb) =>
      eb
        .fn<Omit<EndedProposal, 'circle'> & { circle_name: string }>('circles.ended_proposal', [eb.val(id)])
        .as('p'),
    )
    .select(['p.circle_name as circle', 'p.slug', 'p.kind', 'p.outcome'])
    .executeTakeFirst()
}

/** A circle in which one that closed went on. */
export interface Onward {
  id: string
  slug: string
  name: string
  /** Whoever looks sits there already. */
  sits: boolean
}

/** Where a closed circle went on, for who sat there: that is their invitation. */
export function wentOn(db: Db, circleId: string): Promise<Onward[]> {
  return db
    .selectFrom((eb) => eb.fn<Onward>('circles.went_on', [eb.val(circleId)]).as('o'))
    .selectAll('o')
    .execute()
}
