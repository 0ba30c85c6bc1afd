import { sql } from 'kysely'
import type { Db } from '../../../../platform/database/connect.ts'
import { pictureIdsIn } from '../../pictures/in-text.ts'
import type { StoryContent } from '../../writing/content.ts'

/** Who reads along sees what stands in the text now, and no other picture or file of the story's. */
export async function layBeforeReaders(
  db: Db,
  storyId: string,
  { document, shown }: Pick<StoryContent, 'document' | 'shown'>,
): Promise<void> {
  await sql`select stories.lay_before_readers(${storyId}::uuid, ${pictureIdsIn(document)}::uuid[],
    ${shown?.file ?? null}::uuid)`.execute(db)
}
