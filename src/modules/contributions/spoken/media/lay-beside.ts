import type { Db } from '../../../../platform/database/connect.ts'
import type { KeptTold } from './keep-told.ts'

/** Ties a spoken minute, a drawing or a photo to the words it came with. */
export async function layBeside(
  db: Db,
  { id, number }: { id: string; number: number },
  { kind, contentType, fileId, seconds, width, height }: KeptTold,
): Promise<void> {
  await db
    .insertInto('contributions.contribution_media')
    .values({
      ...{ contribution_id: id, number, kind, seconds, width, height },
      content_type: contentType,
      file_id: fileId,
    })
    .execute()
}
