import type { Updateable } from 'kysely'
import type { Db } from '../../../../platform/database/connect.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import type { Schema } from '../../../../platform/database/schema.ts'

/** Changes part of a gathering, unless somebody else was first. @throws Conflict */
export async function changePart(
  db: Db,
  { gatheringId, version }: { gatheringId: string; version: number },
  values: Updateable<Schema['gatherings.gathering']>,
): Promise<void> {
  await expectVersion(
    db
      .updateTable('gatherings.gathering')
      .set({ ...values, version: version + 1 })
      .where('id', '=', gatheringId)
      .where('version', '=', version)
      .executeTakeFirst(),
  )
}
