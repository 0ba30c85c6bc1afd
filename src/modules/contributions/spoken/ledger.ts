import { type Entry, type Standing, type Standings, standingsOf } from '../../../platform/consent/index.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { mySpeakingSeats } from '../../circles/index.ts'
import type { Second } from '../schema.ts'

/** One line of the ledger, for its speaker. */
export interface LedgerEntry extends Entry {
  at: Date
  /** Who sat beside them, where that was so; empty where that cannot be known any more. */
  present: string | null
  /** Nobody chose this: it was closed because a copy of the house from before was put back. */
  byReturn: boolean
  /** What whoever decides along answered; null: it needed no second yes. */
  second: Second | null
  /** What the speaker said, where it needs a second yes: the entry itself is what holds. */
  said: Standing | null
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
  const rows = await entries(db).where('e.contribution_id', '=', contributionId).execute()
  return rows.map(entryOf)
}

const entries = (db: Db) =>
  db
    .selectFrom('contributions.consent_entry as e')
    .leftJoin('circles.seat as beside', 'beside.id', 'e.present_seat_id')
    .select(['e.purpose', 'e.audience', 'e.circle_ids as circleIds', 'e.with_name as withName', 'e.at'])
    .select(['e.by_return as byReturn', 'e.present_seat_id as presentId', 'beside.name as present'])
    .select(['e.second', 'e.said_audience', 'e.said_circle_ids', 'e.said_with_name'])
    .orderBy('e.id')

type Row = Awaited<ReturnType<ReturnType<typeof entries>['execute']>>[number]

const entryOf = ({
  presentId,
  present,
  said_audience,
  said_circle_ids,
  said_with_name,
  ...row
}: Row): LedgerEntry => ({
  ...row,
  present: presentId === null ? null : (present ?? ''),
  said:
    said_audience === null
      ? null
      : { audience: said_audience, circleIds: said_circle_ids, withName: said_with_name },
})

/** The ledgers of everything the actor said, by contribution: two queries, however much that is. */
export async function myLedgers(db: Db): Promise<ReadonlyMap<string, Ledger>> {
  const mine = db
    .selectFrom('contributions.speaker')
    .select('contribution_id')
    .where('speaker_seat_id', 'in', mySpeakingSeats(db))
  const [rows, named] = await Promise.all([
    entries(db)
      .select('e.contribution_id as contributionId')
      .where('e.contribution_id', 'in', mine)
      .execute(),
    db
      .selectFrom('circles.circle as c')
      .select(['c.id', 'c.name'])
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom('contributions.consent_entry as e')
            .select('e.id')
            .where('e.contribution_id', 'in', mine)
            .where((of) =>
              of.or([
                of('c.id', '=', of.fn.any('e.circle_ids')),
                of('c.id', '=', of.fn.any('e.said_circle_ids')),
              ]),
            ),
        ),
      )
      .execute(),
  ])
  const circles = new Map(named.map(({ id, name }) => [id, name]))
  return new Map(
    [...Map.groupBy(rows, ({ contributionId }) => contributionId)].map(([id, own]) => {
      const entries = own.map(({ contributionId: _, ...row }) => entryOf(row))
      return [id, { entries, now: standingsOf(entries), circles }]
    }),
  )
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
            .where((of) =>
              of.or([
                of('c.id', '=', of.fn.any('e.circle_ids')),
                of('c.id', '=', of.fn.any('e.said_circle_ids')),
              ]),
            ),
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
