import type { Db } from '../../../platform/database/connect.ts'
import type { VisitStep } from '../schema.ts'

/** What a letter is about, with the ids of whom it may concern. */
export interface Told {
  host: { id: string; name: string }
  guest: { id: string; name: string }
  askedIn: string
  askedBySeat: string | null
  step: VisitStep
  off: boolean
}

/** As the worker. */
export async function findTold(db: Db, visitId: string): Promise<Told | undefined> {
  const row = await db
    .selectFrom('visits.visit as v')
    .innerJoin('circles.circle as h', 'h.id', 'v.host_circle_id')
    .innerJoin('circles.circle as g', 'g.id', 'v.guest_circle_id')
    .leftJoin('gatherings.gathering as a', 'a.id', 'v.gathering_id')
    .select(['h.id as hostId', 'h.name as hostName', 'g.id as guestId', 'g.name as guestName'])
    .select(['v.asked_by as askedBy', 'v.asked_by_seat_id as askedBySeat', 'v.step', 'a.status'])
    .where('v.id', '=', visitId)
    .executeTakeFirst()
  if (!row) return undefined
  const { hostId, hostName, guestId, guestName, askedBy, askedBySeat, step, status } = row
  return {
    host: { id: hostId, name: hostName },
    guest: { id: guestId, name: guestName },
    askedIn: askedBy === 'host' ? hostId : guestId,
    ...{ askedBySeat, step },
    off: step === 'called-off' || status === 'cancelled',
  }
}

/** As the worker: who speaks for that house in this visit, its hosts and who asked. */
export async function speakersFor(
  db: Db,
  { askedIn, askedBySeat }: Told,
  circleId: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('circles.seat')
    .select('person_id as person')
    .distinct()
    .where('circle_id', '=', circleId)
    .where('taken_at', 'is not', null)
    .where('ended_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('role', '=', 'host'),
        ...(askedIn === circleId && askedBySeat ? [eb('id', '=', askedBySeat)] : []),
      ]),
    )
    .execute()
  return rows.flatMap(({ person }) => (person ? [person] : []))
}

/** As the worker: the visit that stands in the agenda as this gathering. */
export async function visitAs(db: Db, gatheringId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('visits.visit')
    .select('id')
    .where('gathering_id', '=', gatheringId)
    .executeTakeFirst()
  return row?.id
}
