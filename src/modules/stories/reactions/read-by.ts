import type { Db } from '../../../platform/database/connect.ts'

/**
 * Who reads what is sent to who wrote a story: all who wrote it, those of them who have an account, who looks after the movement where
 * none of them has one, or nobody where that is closed.
 */
export type ReadBy = 'writers' | 'some' | 'kept' | 'nobody'

/** Told to whoever may read the story, or sent something to it: the database says it by the rule by which it lets read. */
export async function readBy(db: Db, storyId: string): Promise<ReadBy> {
  const { told } = await db
    .selectNoFrom((eb) => eb.fn<ReadBy | null>('stories.sent_is_read_by', [eb.val(storyId)]).as('told'))
    .executeTakeFirstOrThrow()
  return told ?? 'nobody'
}
