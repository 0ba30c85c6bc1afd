import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { Addressed } from '../letters/addressee.ts'
import { findOccasion } from '../letters/occasion.ts'
import { type About, type Change, isUntold, stillSo } from '../letters/said.ts'
import { isOff } from '../letters/writers.ts'

/**
 * As the worker: a letter on paper for somebody who signed up and has no mail address. One that waits already is the same one: it says
 * how things stand when it is printed.
 */
export async function layForOne(
  db: Db,
  about: About,
  to: Addressed,
  changed: readonly Change[] = [],
): Promise<void> {
  const occasion = await findOccasion(db, to.occurrenceId)
  if (!occasion || !stillSo(about, to, isOff(occasion))) return
  if (about === 'standing' && !isUntold(to)) return
  await sql`insert into gatherings.paper_letter (gathering_id, sign_up_id, about, changed)
    values (${to.gatheringId}, ${to.id}, ${about}, ${changed}::text[])
    on conflict (sign_up_id) where given_at is null do update set ${takenUp}`.execute(db)
}

/** The same for who was asked with their circle. */
export async function layForSeat(
  db: Db,
  about: 'asked' | 'changed' | 'cancelled',
  { gatheringId, askedId }: { gatheringId: string; askedId: string },
  changed: readonly Change[] = [],
): Promise<void> {
  await sql`insert into gatherings.paper_letter (gathering_id, asked_id, about, changed)
    values (${gatheringId}, ${askedId}, ${about}, ${changed}::text[])
    on conflict (asked_id) where given_at is null do update set ${takenUp}`.execute(db)
}

/** Who did not hear yet that they have a place, or are asked, hears that; what changed since stands in it. */
const takenUp = sql`
  about = case when excluded.about = 'reminder'
      or excluded.about = 'changed' and paper_letter.about in ('standing', 'place-free', 'asked')
    then paper_letter.about else excluded.about end,
  changed = array(select distinct unnest(paper_letter.changed || excluded.changed)),
  laid_at = now()`
