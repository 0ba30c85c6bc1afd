import type { Insertable } from 'kysely'
import type { Db } from '../../../../platform/database/connect.ts'
import type { Schema } from '../../../../platform/database/schema.ts'
import type { KeptPieces } from '../../../../platform/recordings/index.ts'

type OfShow = Omit<
  Insertable<Schema['weeks.live_show']>,
  'content_type' | 'bytes' | 'seconds' | 'sealing_key_id'
>

/** Writes down what is laid ready, with the key of its file and where the parts of it stand. */
export async function layPieces(db: Db, file: KeptPieces, show: OfShow): Promise<void> {
  const { key, contentType: content_type, bytes, seconds, fileIds } = file
  await db.insertInto('platform.sealing_key').values(key.row).execute()
  await db
    .insertInto('weeks.live_show')
    .values({ ...show, content_type, bytes, seconds, sealing_key_id: key.row.id })
    .execute()
  await db
    .insertInto('weeks.live_show_piece')
    .values(fileIds.map((file_id, number) => ({ show_id: show.id, number, file_id })))
    .execute()
}
