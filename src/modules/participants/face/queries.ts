import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/connect.ts'
import { type EntryKind, entryKinds, type FollowUpOutcome, type Outcome } from '../schema.ts'

export interface FaceView {
  who: string
  worksOn: string
  /** One place a line. */
  sites: string
  /** 0: nothing was written yet. */
  version: number
}

export interface EntryView {
  id: string
  kind: EntryKind
  words: string
  year: number | null
  untilYear: number | null
  outcome: Outcome | null
  toWhom: string
  byDay: string | null
  saidOn: string
  shared: boolean
  version: number
  /** What became of a promise, oldest first. */
  followUps: { words: string; outcome: FollowUpOutcome; onDay: string }[]
}

export interface CallerView {
  seatId: string
  name: string
  about: string
  phone: string
  saidYes: boolean
}

const nothingYet: FaceView = { who: '', worksOn: '', sites: '', version: 0 }

export async function faceOf(db: Db, circleId: string): Promise<FaceView> {
  const row = await db
    .selectFrom('participants.face')
    .select(['who', 'works_on as worksOn', 'sites', 'version'])
    .where('circle_id', '=', circleId)
    .executeTakeFirst()
  return row ?? nothingYet
}

/** What a place says of itself: the years it speaks of last first, else the newest first. One query. */
export function entriesOf(
  db: Db,
  circleId: string,
  kinds: readonly EntryKind[] = entryKinds,
): Promise<EntryView[]> {
  return db
    .selectFrom('participants.entry as e')
    .select(['e.id', 'e.kind', 'e.words', 'e.year', 'e.outcome', 'e.shared', 'e.version'])
    .select(['e.until_year as untilYear', 'e.to_whom as toWhom'])
    .select(['e.by_day as byDay', 'e.said_on as saidOn'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('participants.follow_up as f')
          .select(['f.words', 'f.outcome', 'f.on_day as onDay'])
          .whereRef('f.entry_id', '=', 'e.id')
          .orderBy('f.on_day')
          .orderBy('f.id'),
      ).as('followUps'),
    )
    .where('e.circle_id', '=', circleId)
    .where('e.kind', 'in', kinds)
    .$narrowType<{ kind: EntryKind }>()
    .orderBy('e.year', (order) => order.desc().nullsLast())
    .orderBy('e.said_on', 'desc')
    .orderBy('e.id')
    .limit(500)
    .execute()
}

/** One of them, where the place has it. */
export async function findEntry(
  db: Db,
  circleId: string,
  kind: EntryKind,
  id: string,
): Promise<EntryView | undefined> {
  return (await entriesOf(db, circleId, [kind])).find((entry) => entry.id === id)
}

/** Who can be called; for a host also who was asked and did not say yes yet. */
export async function callersOf(db: Db, circleId: string): Promise<CallerView[]> {
  const rows = await db
    .selectFrom('participants.caller')
    .select(['seat_id as seatId', 'name', 'about', 'phone', 'yes_at'])
    .where('circle_id', '=', circleId)
    .orderBy('name')
    .orderBy('seat_id')
    .limit(50)
    .execute()
  return rows.map(({ yes_at, ...caller }) => ({ ...caller, saidYes: yes_at !== null }))
}
