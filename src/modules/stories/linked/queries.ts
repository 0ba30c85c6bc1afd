import { type Expression, type SqlBool, sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { roomIsOpen } from '../reading/open-room.ts'
import '../shown/schema.ts'

/** Whether a text that the actor reads leads to this file now. */
export async function isLinked(db: Db, id: string): Promise<boolean> {
  const found = await db
    .selectFrom('stories.shown_file as f')
    .innerJoin('stories.published as p', 'p.story_id', 'f.story_id')
    .select('f.id')
    .where('f.id', '=', id)
    .where('f.linked', '=', true)
    .where(roomIsOpen())
    .where(leadsTo)
    .executeTakeFirst()
  return found !== undefined
}

const leadsTo = sql`strpos(p.body::text, '"/stories/files/' || f.id || '/') > 0` as Expression<SqlBool>
