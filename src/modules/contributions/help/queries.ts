import type { Db, VerifiedActor } from '../../../platform/database/connect.ts'
import { mySpeakingSeats } from '../../circles/index.ts'

/** Whom this device helps now, as a subquery: one seat, or none. */
export const seatsIHelp = (db: Db) =>
  db
    .selectFrom((eb) => eb.fn<{ helped: string }>('contributions.seats_i_help').as('helped'))
    .select('helped.helped')

/** Whether this device helps this seat now. */
export async function helps(db: Db, seatId: string): Promise<boolean> {
  const { yes } = await db
    .selectNoFrom((eb) => eb(eb.val(seatId), 'in', seatsIHelp(db)).as('yes'))
    .executeTakeFirstOrThrow()
  return Boolean(yes)
}

/** Whether these words wait for another's yes, and this device may read them as long as it helps. */
export async function isInMyHand(db: Db, contributionId: string): Promise<boolean> {
  const mine = db
    .selectFrom((eb) => eb.fn<{ id: string }>('contributions.waiting_in_my_hand').as('id'))
    .select('id.id')
  const { yes } = await db
    .selectNoFrom((eb) => eb(eb.val(contributionId), 'in', mine).as('yes'))
    .executeTakeFirstOrThrow()
  return Boolean(yes)
}

export interface HelpingNow {
  helpId: string
  /** Who is helped. */
  name: string
  until: Date
}

/** Whom the device with this seat's token helps, whoever else is signed in on it. */
export async function helpingOn(db: Db, seatToken: string): Promise<HelpingNow | undefined> {
  return db
    .selectFrom((eb) =>
      eb
        .fn<{ help_id: string; name: string; ends_at: Date }>('contributions.helping_on', [eb.val(seatToken)])
        .as('h'),
    )
    .select(['h.help_id as helpId', 'h.name', 'h.ends_at as until'])
    .executeTakeFirst()
}

/** One time that somebody helped the actor. */
export interface HelpGiven {
  id: string
  /** The seat that was helped. */
  seatId: string
  helper: { seatId: string; name: string }
  begunAt: Date
  /** Until when it lasts, or lasted. */
  until: Date
  now: boolean
}

/** Who helps the actor now and who did before, the latest first. */
export async function helpGivenToMe(db: Db, actor: VerifiedActor, now: Date): Promise<HelpGiven[]> {
  if (actor.kind === 'nobody') return []
  const rows = await db
    .selectFrom('contributions.help as h')
    .innerJoin('circles.seat as helper', 'helper.id', 'h.helper_seat_id')
    .select(['h.id', 'h.helped_seat_id as seatId', 'h.begun_at as begunAt', 'h.ends_at as endsAt'])
    .select(['h.ended_at as endedAt', 'helper.id as helperSeatId', 'helper.name'])
    .where('h.helped_seat_id', 'in', mySpeakingSeats(db))
    .orderBy('h.begun_at', 'desc')
    .orderBy('h.id')
    .execute()
  return rows.map(({ id, seatId, begunAt, endsAt, endedAt, helperSeatId, name }) => ({
    ...{ id, seatId, begunAt },
    helper: { seatId: helperSeatId, name },
    until: endedAt ?? endsAt,
    now: endedAt === null && endsAt > now,
  }))
}

/** One thing that was done while somebody helped. */
export interface HelpStep {
  helpId: string
  at: Date
  /** The command's name. */
  action: string
  contributionId: string | null
}

/** Everything that was done while the actor was helped, in order. */
export async function helpLog(db: Db, actor: VerifiedActor): Promise<HelpStep[]> {
  if (actor.kind === 'nobody') return []
  return db
    .selectFrom((eb) =>
      eb
        .fn<{ help_id: string; at: Date; action: string; contribution_id: string | null }>(
          'contributions.my_help_log',
        )
        .as('l'),
    )
    .select(['l.help_id as helpId', 'l.at', 'l.action', 'l.contribution_id as contributionId'])
    .execute()
}
