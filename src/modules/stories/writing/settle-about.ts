import type { Db } from '../../../platform/database/connect.ts'
import { aboutOf } from './queries.ts'

/** Puts a story under these themes and keywords of its movement, and under no other. */
export async function settleAbout(
  db: Db,
  story: { id: string; movementId: string },
  wanted: readonly string[],
): Promise<void> {
  const there = await aboutOf(db, story.id)
  const gone = there.filter((id) => !wanted.includes(id))
  const fresh = wanted.filter((id) => !there.includes(id))
  if (gone.length > 0)
    await db
      .deleteFrom('stories.about')
      .where('story_id', '=', story.id)
      .where('theme_id', 'in', gone)
      .execute()
  if (fresh.length === 0) return
  await db
    .insertInto('stories.about')
    .columns(['story_id', 'theme_id'])
    .expression((eb) =>
      eb
        .selectFrom('action_teams.theme as t')
        .select([eb.val(story.id).$castTo<string>().as('story_id'), 't.id'])
        .where('t.movement_id', '=', story.movementId)
        .where('t.id', 'in', fresh),
    )
    .execute()
}
