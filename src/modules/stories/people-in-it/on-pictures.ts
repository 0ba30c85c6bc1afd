import type { Db } from '../../../platform/database/connect.ts'
import { pictureIdsIn } from '../pictures/in-text.ts'
import type { OwnStory } from '../writing/queries.ts'

/**
 * Whether somebody can be recognised on a picture in the text, while nobody stands with the story who could say yes. What was shared in
 * two minutes was asked there. No query where there is no picture.
 */
export async function showsNobodyKnown(db: Db, { id, document }: OwnStory): Promise<boolean> {
  const inText = pictureIdsIn(document)
  if (inText.length === 0) return false
  const shows = await db
    .selectFrom('stories.picture as pic')
    .select('pic.id')
    .where('pic.story_id', '=', id)
    .where('pic.recognisable', '=', 'asked')
    .where('pic.id', 'in', inText)
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom('stories.shared as s').select('s.id').where('s.story_id', '=', id))),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('stories.told_of as t')
            .select('t.id')
            .where('t.story_id', '=', id)
            .where('t.contribution_id', 'is', null)
            .where('t.left_out', '=', false),
        ),
      ),
    )
    .limit(1)
    .executeTakeFirst()
  return shows !== undefined
}
