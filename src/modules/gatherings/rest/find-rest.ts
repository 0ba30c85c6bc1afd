import type { Db } from '../../../platform/database/connect.ts'
import { expectOne } from '../../../platform/database/expect-one.ts'
import { Absent, Conflict } from '../../../platform/errors/errors.ts'
import { ensureHost } from '../gathering/policy.ts'
import { occurrencesOf } from '../gathering/queries.ts'
import type { GatheringView, OccurrenceView } from '../gathering/view.ts'
import type { TheRest } from './input.ts'
import { isToCome, restFrom } from './times.ts'

/** What a host means by one time and all that follow, while nobody else changes it. @throws Absent, Conflict */
export async function findRest(
  db: Db,
  { gatheringId, occurrenceId, version }: TheRest,
  now: Date,
): Promise<{ gathering: GatheringView; rest: OccurrenceView[] }> {
  const gathering = await ensureHost(db, gatheringId)
  if (gathering.status !== 'announced' || !gathering.rule) throw new Absent()
  await db
    .selectFrom('gatherings.occurrence')
    .select('id')
    .where('gathering_id', '=', gatheringId)
    .orderBy('id')
    .forUpdate()
    .execute()
  const rest = restFrom(await occurrencesOf(db, gatheringId), occurrenceId)
  const [first] = rest ?? []
  if (!rest || !first || !isToCome(first, now)) throw new Absent()
  if (first.version !== version) throw new Conflict()
  return { gathering, rest }
}

/** Calendars that hold the whole of it count its changes too. */
export const countChange = (db: Db, gatheringId: string) =>
  expectOne(
    db
      .updateTable('gatherings.gathering')
      .set((eb) => ({ version: eb('version', '+', 1) }))
      .where('id', '=', gatheringId)
      .executeTakeFirst(),
  )
