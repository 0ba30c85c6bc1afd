import { type Entry, type Standings, standingsOf } from '../../../platform/consent/index.ts'
import type { Db } from '../../../platform/database/connect.ts'

/** One line of the ledger, for its speaker. */
export interface LedgerEntry extends Entry {
  at: Date
  /** Who sat beside them, where that was so; empty where that cannot be known any more. */
  present: string | null
  /** Nobody chose this: it was closed because a copy of the house from before was put back. */
  byReturn: boolean
}

/** What a speaker allowed for one contribution, and how it came to that. */
export interface Ledger {
  /** Oldest first. */
  entries: LedgerEntry[]
  now: Standings
  /** What the circles in it are called, by id, as far as its speaker may know of them. */
  circles: ReadonlyMap<string, string>
}

/** The ledger of one contribution, for its speaker alone. Oldest first. */
export async function entriesOf(db: Db, contributionId: string): Promise<LedgerEntry[]> {
  const rows = await db
    .selectFrom('contributions.consent_entry as e')
    .leftJoin('circles.seat as beside', 'beside.id', 'e.present_seat_id')
    .select(['e.purpose', 'e.audience', 'e.circle_ids as circleIds', 'e.with_name as withName', 'e.at'])
    .select(['e.by_return as byReturn', 'e.present_seat_id as presentId', 'beside.name as present'])
    .where('e.contribution_id', '=', contributionId)
    .orderBy('e.id')
    .execute()
  return rows.map(({ presentId, present, ...row }) => ({
    ...row,
    present: presentId === null ? null : (present ?? ''),
  }))
}

/** Two queries, however long the history is. */
export async function ledgerOf(db: Db, contributionId: string): Promise<Ledger> {
  const [entries, circles] = await Promise.all([
    entriesOf(db, contributionId),
    db
      .selectFrom('circles.circle as c')
      .select(['c.id', 'c.name'])
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom('contributions.consent_entry as e')
            .select('e.id')
            .where('e.contribution_id', '=', contributionId)
            .where('c.id', '=', (of) => of.fn.any('e.circle_ids')),
        ),
      )
      .execute(),
  ])
  return {
    entries,
    now: standingsOf(entries),
    circles: new Map(circles.map(({ id, name }) => [id, name])),
  }
}

/** Circles that can be named one by one, as far as the speaker may know of them, by name. */
export async function circlesToName(
  db: Db,
  audience: 'team' | 'partners',
): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('circles.circle')
    .select(['id', 'name'])
    .where(
      'kind',
      'in',
      audience === 'partners'
        ? ['partner']
        : ['team', 'council', 'core-team', 'action-team', 'neighbourhood'],
    )
    .orderBy('name')
    .orderBy('id')
    .execute()
}
