import { policy } from '../../../platform/web/policy.ts'

/** Who writes this story. */
export const writesStory = policy('writes-story', async ({ db, actor, params }) => {
  if (actor.kind !== 'person') return 'sign-in'
  const row = await db
    .selectFrom('stories.story')
    .select('id')
    .where('id', '=', params.story ?? '')
    .executeTakeFirst()
  return row ? 'admitted' : 'absent'
})

/** Who writes a story that others can read. */
export const publishedStory = policy('published-story', async ({ db, actor, params }) => {
  if (actor.kind !== 'person') return 'sign-in'
  const row = await db
    .selectFrom('stories.story as s')
    .innerJoin('stories.published as p', 'p.story_id', 's.id')
    .select('s.id')
    .where('s.id', '=', params.story ?? '')
    .executeTakeFirst()
  return row ? 'admitted' : 'absent'
})
