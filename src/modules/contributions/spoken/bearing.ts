import type { Db, VerifiedActor } from '../../../platform/database/connect.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import type { Audience, ContributionState } from '../schema.ts'

/** How the actor stands to one contribution: said it, or holds the pen while it waits for its speaker's yes. */
export interface Bearing {
  as: 'speaker' | 'writer'
  /** The seat in which the actor acts. */
  seatId: string
  speakerSeatId: string
  /** Whether the speaker gave a name at the table. */
  speakerNamed: boolean
  state: ContributionState
  audience: Audience | null
  withName: boolean
  currentVersion: number
}

/** @throws Absent for everybody else, as if it did not exist. */
export async function bearingOn(db: Db, actor: VerifiedActor, contributionId: string): Promise<Bearing> {
  const row = await db
    .selectFrom('contributions.contribution as c')
    .innerJoin('contributions.speaker as s', 's.contribution_id', 'c.id')
    .innerJoin('circles.seat as speaker', 'speaker.id', 's.speaker_seat_id')
    .leftJoin('circles.seat as writer', 'writer.id', 's.writer_seat_id')
    .select([
      'c.state',
      'c.audience',
      'c.with_name',
      'c.current_version',
      's.speaker_seat_id',
      's.writer_seat_id',
    ])
    .select(['speaker.person_id as speaker_person', 'speaker.name', 'writer.person_id as writer_person'])
    .where('c.id', '=', contributionId)
    .executeTakeFirst()
  if (!row) throw new Absent()
  const mine = (seatId: string | null, personId: string | null) =>
    actor.kind === 'seat'
      ? actor.id === seatId && (actor.scope === 'room' || actor.scope === 'card')
      : actor.kind === 'person' && actor.id === personId
  const shared = {
    speakerSeatId: row.speaker_seat_id,
    speakerNamed: row.name !== '',
    state: row.state,
    audience: row.audience,
    withName: row.with_name,
    currentVersion: row.current_version,
  }
  if (mine(row.speaker_seat_id, row.speaker_person)) {
    return { ...shared, as: 'speaker', seatId: row.speaker_seat_id }
  }
  if (row.writer_seat_id && row.state === 'waiting' && mine(row.writer_seat_id, row.writer_person)) {
    return { ...shared, as: 'writer', seatId: row.writer_seat_id }
  }
  throw new Absent()
}

/** @throws Absent unless the actor said these words. */
export async function ensureSpeaker(db: Db, actor: VerifiedActor, contributionId: string): Promise<Bearing> {
  const bearing = await bearingOn(db, actor, contributionId)
  if (bearing.as !== 'speaker') throw new Absent()
  return bearing
}

/** The seat a code opened on this device, through which one speaks. @throws Absent when there is none. */
export function speakingSeat(actor: VerifiedActor): string {
  if (actor.kind === 'seat' && (actor.scope === 'room' || actor.scope === 'card')) return actor.id
  throw new Absent()
}
