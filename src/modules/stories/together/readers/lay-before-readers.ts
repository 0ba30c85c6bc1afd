import { sql } from 'kysely'
import type { Db } from '../../../../platform/database/connect.ts'
import type { Sealing } from '../../../../platform/sealing/seal.ts'
import { noesToThisText } from '../../people-in-it/got-no.ts'
import { pictureIdsIn } from '../../pictures/in-text.ts'
import type { StoryContent } from '../../writing/content.ts'
import type { OwnStory } from '../../writing/queries.ts'

/**
 * Who reads along sees what stands in the text now, and no other picture or file of the story's; and nothing of it where it reads as one
 * that somebody said no to.
 */
export async function layBeforeReaders(
  db: Db,
  sealing: Sealing,
  own: OwnStory,
  content: StoryContent,
): Promise<void> {
  const { document, shown } = content
  const noes = await noesToThisText(db, sealing, { ...own, ...content })
  await sql`select stories.lay_before_readers(${own.id}::uuid, ${pictureIdsIn(document)}::uuid[],
    ${shown?.file ?? null}::uuid, ${noes}::uuid[])`.execute(db)
}
