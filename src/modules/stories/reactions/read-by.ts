import type { Db } from '../../../platform/database/connect.ts'
import type { SentIsReadBy } from '../reading/story.ts'

/** Told to whoever may read the story, or sent something to it: the database says it by the rule by which it lets read. */
export async function readBy(db: Db, storyId: string): Promise<SentIsReadBy> {
  const { told } = await db
    .selectNoFrom((eb) => eb.fn<SentIsReadBy | null>('stories.sent_is_read_by', [eb.val(storyId)]).as('told'))
    .executeTakeFirstOrThrow()
  return told ?? 'nobody'
}
