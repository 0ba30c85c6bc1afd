import type { Db } from '../../../platform/database/connect.ts'
import { expectGone } from '../../../platform/database/expect-one.ts'
import type { Said } from './queries.ts'

/** What was said or asked is there no more. @throws Absent where the database does not let it be taken back. */
export async function takeBack(db: Db, said: readonly Pick<Said, 'id'>[]): Promise<void> {
  for (const { id } of said)
    await expectGone(db.deleteFrom('stories.placed').where('id', '=', id).executeTakeFirst())
}
