import type { Db } from '../../../platform/database/connect.ts'
import type { KeptFile } from './keep.ts'
import { type SharedMediaKind, sharedMediaKinds } from './schema.ts'

/** Lays the photo and the spoken minute, each in its file already, with what was shared. */
export async function layMedia(
  db: Db,
  sharedId: string,
  told: Partial<Record<SharedMediaKind, KeptFile | undefined>>,
): Promise<void> {
  for (const kind of sharedMediaKinds) {
    const one = told[kind]
    if (!one) continue
    const { fileId: file_id, contentType: content_type, seconds, width, height } = one
    await db
      .insertInto('stories.shared_media')
      .values({ shared_id: sharedId, kind, content_type, seconds, width, height, file_id })
      .execute()
  }
}
