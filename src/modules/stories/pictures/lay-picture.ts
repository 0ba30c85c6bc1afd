import type { Clock } from '../../../platform/clock/clock.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { KeptPicture } from './keep-picture.ts'
import { asSaid, type PictureSaid } from './said.ts'

interface LaidPicture {
  /** Default: a fresh one. */
  id?: string
  storyId: string
  picture: KeptPicture
  recognisable: 'nobody' | 'asked' | 'before'
  /** What was said with it, where that is known already. */
  said?: PictureSaid | undefined
}

/** Lays a picture with a story of the actor's. @returns its id. */
export async function layPicture(
  db: Db,
  clock: Clock,
  { id = clock.id(), storyId, picture, recognisable, said }: LaidPicture,
): Promise<string> {
  const { key, files, width, height, widths } = picture
  await db.insertInto('platform.sealing_key').values(key.row).execute()
  await db
    .insertInto('stories.picture')
    .values({
      ...{ id, story_id: storyId, sealing_key_id: key.row.id, recognisable, width, height, widths },
      ...{ words: said ? key.seal(asSaid(said)) : null, made_at: clock.now() },
    })
    .execute()
  await db
    .insertInto('stories.picture_file')
    .values(
      files.map(({ format, width, bytes, fileId }) => ({
        ...{ picture_id: id, format, width, bytes },
        file_id: fileId,
      })),
    )
    .execute()
  return id
}
