import type { Db } from '../../../platform/database/connect.ts'
import { placesIn, type Where } from '../place/options.ts'

export interface Open extends Where {
  mayBring: boolean
}

/** One time to which people can still say that they come; undefined where they cannot. */
export async function findOpen(
  db: Db,
  { gatheringId, occurrenceId }: { gatheringId: string; occurrenceId: string },
): Promise<Open | undefined> {
  const row = await db
    .selectFrom('gatherings.occurrence as o')
    .innerJoin('gatherings.gathering as g', 'g.id', 'o.gathering_id')
    .select(['g.may_bring as mayBring', 'g.places'])
    .select(['g.from_afar as fromAfar', 'g.most_from_afar as mostFromAfar'])
    .where('o.id', '=', occurrenceId)
    .where('g.id', '=', gatheringId)
    .where('o.status', '=', 'planned')
    .where((eb) => eb('o.ends_at', '>', eb.fn<Date>('now')))
    .where('g.status', '=', 'announced')
    .where('g.sign_up', '=', true)
    .executeTakeFirst()
  return row && { ...row, places: placesIn(row.places) }
}
