import type { Db } from '../../../platform/database/connect.ts'
import type { GatheringView, OccurrenceView } from '../gathering/view.ts'
import { placesIn, type Where } from '../place/options.ts'

export interface Occasion {
  gathering: Pick<
    GatheringView,
    'id' | 'title' | 'zone' | 'rule' | 'places' | 'status' | 'version' | 'cancelledBecause' | 'contactPhone'
  > &
    Where & { online: string }
  occurrence: OccurrenceView
}

/** As the worker: what a letter is about. */
export async function findOccasion(db: Db, occurrenceId: string): Promise<Occasion | undefined> {
  const row = await db
    .selectFrom('gatherings.occurrence as o')
    .innerJoin('gatherings.gathering as g', 'g.id', 'o.gathering_id')
    .leftJoin('gatherings.online as n', 'n.gathering_id', 'g.id')
    .select(['g.id', 'g.title', 'g.zone', 'g.rule', 'g.places', 'g.status', 'g.version', 'n.address'])
    .select(['g.from_afar as fromAfar', 'g.most_from_afar as mostFromAfar'])
    .select(['g.cancelled_because as because', 'g.contact_phone as contactPhone', 'o.id as on', 'o.moved'])
    .select(['o.due_at as dueAt', 'o.starts_at as startsAt', 'o.ends_at as endsAt', 'o.note'])
    .select(['o.status as once', 'o.cancelled_because as cancelledBecause', 'o.version as timeVersion'])
    .where('o.id', '=', occurrenceId)
    .executeTakeFirst()
  if (!row) return undefined
  const { id, title, zone, rule, status, version, contactPhone, places, because, address } = row
  const { fromAfar, mostFromAfar } = row
  const { on, once, timeVersion, dueAt, startsAt, endsAt, moved, note, cancelledBecause } = row
  return {
    gathering: {
      ...{ id, title, zone, rule, status, version, contactPhone, fromAfar, mostFromAfar },
      places: placesIn(places),
      cancelledBecause: because,
      online: address ?? '',
    },
    occurrence: {
      ...{ id: on, dueAt, startsAt, endsAt, moved, note, cancelledBecause },
      status: once,
      version: timeVersion,
    },
  }
}
