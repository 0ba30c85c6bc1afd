import type { Db } from '../../../platform/database/connect.ts'
import { expectVersion } from '../../../platform/database/expect-one.ts'

interface Changed {
  name?: string
  /** `YYYY-MM-DD`; null: they ask it again. */
  ended_on?: string | null
  became?: string
  into_id?: string | null
}

/** @throws Conflict where somebody of another place changed the question meanwhile. */
export const changeQuestion = (db: Db, { id, version }: { id: string; version: number }, changed: Changed) =>
  expectVersion(
    db
      .updateTable('participants.shared_question')
      .set({ ...changed, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow(),
  )
