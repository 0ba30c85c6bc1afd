import type { Audience as FinerAudience } from '../../../platform/consent/index.ts'
import type { Db, VerifiedActor } from '../../../platform/database/connect.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { mySpeakingSeats } from '../../circles/index.ts'
import { seatsIHelp } from '../help/queries.ts'
import type { Audience, ContributionState } from '../schema.ts'

/**
 * How the actor stands to one contribution: said it, or holds the pen while it waits for its speaker's yes and they help
 * its speaker.
 */
export interface Bearing {
  as: 'speaker' | 'writer'
  /** The seat in which the actor acts. */
  seatId: string
  speakerSeatId: string
  /** Whether the speaker gave a name at the table. */
  speakerNamed: boolean
  state: ContributionState
  audience: Audience | null
  /** The same as it was chosen: also a team, the movement or partners. */
  reach: FinerAudience | null
  withName: boolean
  currentVersion: number
}

/** @throws Absent for everybody else, as if it did not exist, and for words that were erased. */
export async function bearingOn(db: Db, actor: VerifiedActor, contributionId: string): Promise<Bearing> {
  const row = await db
    .selectFrom('contributions.contribution as c')
    .innerJoin('contributions.speaker as s', 's.contribution_id', 'c.id')
    .innerJoin('circles.seat as speaker', 'speaker.id', 's.speaker_seat_id')
    .leftJoin('contributions.allowed as a', (join) =>
      join.onRef('a.contribution_id', '=', 'c.id').on('a.purpose', '=', 'talk-on'),
    )
    .select('a.audience as reach')
    .select(['c.state', 'c.audience', 'c.with_name', 'c.current_version', 's.speaker_seat_id'])
    .select(['s.writer_seat_id', 'speaker.name'])
    .select((eb) => [
      eb('s.speaker_seat_id', 'in', mySpeakingSeats(db)).as('speaks'),
      eb('s.writer_seat_id', 'in', mySpeakingSeats(db)).as('writes'),
      eb('s.speaker_seat_id', 'in', seatsIHelp(db)).as('helps'),
    ])
    .where('c.id', '=', contributionId)
    .where('c.erased_at', 'is', null)
    .executeTakeFirst()
  if (!row || actor.kind === 'nobody') throw new Absent()
  const shared = {
    speakerSeatId: row.speaker_seat_id,
    speakerNamed: row.name !== '',
    state: row.state,
    audience: row.audience,
    reach: row.reach,
    withName: row.with_name,
    currentVersion: row.current_version,
  }
  if (row.speaks) return { ...shared, as: 'speaker', seatId: row.speaker_seat_id }
  if (row.writer_seat_id && row.state === 'waiting' && row.writes && row.helps) {
    return { ...shared, as: 'writer', seatId: row.writer_seat_id }
  }
  throw new Absent()
}

/** @throws Absent unless the actor said these words. */
export async function ensureSpeaker(db: Db, actor: VerifiedActor, contributionId: string): Promise<Bearing> {
  return asSpeaker(await bearingOn(db, actor, contributionId))
}

/** A bearing that still holds when something is decided by it: whoever else decides about these words waits until then. */
export type Held = Bearing & { readonly held: true }

/** The same as `bearingOn`, at the start of a write. Of two decisions at once the second reads what the first left behind. */
export async function holdBearing(db: Db, actor: VerifiedActor, contributionId: string): Promise<Held> {
  await db
    .selectFrom('contributions.contribution')
    .select('id')
    .where('id', '=', contributionId)
    .forNoKeyUpdate()
    .execute()
  return { ...(await bearingOn(db, actor, contributionId)), held: true }
}

/** @throws Absent unless the actor said these words. */
export async function holdAsSpeaker(db: Db, actor: VerifiedActor, contributionId: string): Promise<Held> {
  return asSpeaker(await holdBearing(db, actor, contributionId))
}

function asSpeaker<Of extends Bearing>(bearing: Of): Of {
  if (bearing.as !== 'speaker') throw new Absent()
  return bearing
}

/** The seat a code opened on this device, through which one speaks. @throws Absent when there is none. */
export function speakingSeat(actor: VerifiedActor): string {
  if (actor.kind === 'seat' && (actor.scope === 'room' || actor.scope === 'card')) return actor.id
  throw new Absent()
}
