import type { Updateable } from 'kysely'
import type { Db } from '../../../../platform/database/connect.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import type { Schema } from '../../../../platform/database/schema.ts'

/** Changes part of a fire, unless somebody else was first. @throws Conflict */
export async function changePart(
  db: Db,
  { dialogueId, version }: { dialogueId: string; version: number },
  values: Updateable<Schema['dialogues.dialogue']>,
): Promise<void> {
  await expectVersion(
    db
      .updateTable('dialogues.dialogue')
      .set({ ...values, version: version + 1 })
      .where('id', '=', dialogueId)
      .where('version', '=', version)
      .executeTakeFirst(),
  )
}
