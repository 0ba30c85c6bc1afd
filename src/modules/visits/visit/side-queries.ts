import type { Db } from '../../../platform/database/connect.ts'
import { expectVersion } from '../../../platform/database/expect-one.ts'
import { Conflict } from '../../../platform/errors/errors.ts'
import type { Side, ToldAudience } from '../schema.ts'

/** What one of the two houses wrote. */
export interface SideView {
  side: Side
  people: string
  told: string
  unseen: string
  takenHome: string
  audience: ToldAudience
  thanks: string
  /** 0: nothing was written yet. */
  version: number
}

const nothingYet = { people: '', told: '', unseen: '', takenHome: '', thanks: '', version: 0 }

export const sideIn = (all: readonly SideView[], side: Side): SideView =>
  all.find((one) => one.side === side) ?? { ...nothingYet, side, audience: 'houses' }

/** What was written by either of the two. One query. */
export function sidesOf(db: Db, visitId: string): Promise<SideView[]> {
  return db
    .selectFrom('visits.side')
    .select(['side', 'people', 'told', 'unseen', 'taken_home as takenHome', 'audience', 'thanks', 'version'])
    .where('visit_id', '=', visitId)
    .execute()
}

interface Written {
  people?: string
  told?: string
  unseen?: string
  taken_home?: string
  audience?: ToldAudience
  thanks?: string
}

/** Writes something of one side, unless somebody else was first. @throws Conflict */
export async function writeSide(
  db: Db,
  { visit, side, version }: { visit: string; side: Side; version: number },
  written: Written,
): Promise<void> {
  if (version > 0) {
    await expectVersion(
      db
        .updateTable('visits.side')
        .set({ ...written, version: version + 1 })
        .where('visit_id', '=', visit)
        .where('side', '=', side)
        .where('version', '=', version)
        .executeTakeFirst(),
    )
    return
  }
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('visits.side')
    .values({ visit_id: visit, side, ...written })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows !== 1n) throw new Conflict()
}
