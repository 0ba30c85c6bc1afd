import type { Clock } from '../../../platform/clock/clock.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { expectGone, expectOne } from '../../../platform/database/expect-one.ts'
import { toPlainText } from '../../../platform/documents/index.ts'
import { reachesAsFar } from '../schema.ts'
import { shownWith } from '../shown/shown.ts'
import { slugFor } from '../slug.ts'
import { type OwnStory, writersOf } from './queries.ts'

/**
 * Lays down what readers read. What reaches fewer than before is laid down anew, so that what was there leaves the backups; its
 * address and its day stay.
 */
export async function publish(
  db: Db,
  clock: Clock,
  story: OwnStory,
): Promise<{ slug: string; first: boolean; waits: boolean }> {
  const was = await db
    .selectFrom('stories.published')
    .select(['slug', 'audience', 'published_at'])
    .where('story_id', '=', story.id)
    .executeTakeFirst()
  const bylines = (await writersOf(db, story.id)).map(({ name }) => name).filter((name) => name !== '')
  const now = clock.now()
  if (was && reachesAsFar(story.audience, was.audience)) {
    await expectOne(
      db
        .updateTable('stories.published')
        .set({ ...readable(story), bylines, corrected_at: now })
        .where('story_id', '=', story.id)
        .executeTakeFirstOrThrow(),
    )
    return { slug: was.slug, first: false, waits: false }
  }
  if (was)
    await expectGone(db.deleteFrom('stories.published').where('story_id', '=', story.id).executeTakeFirst())
  const slug = was?.slug ?? (await slugFor(db, story))
  await db
    .insertInto('stories.published')
    .values({
      ...readable(story),
      bylines,
      id: clock.id(),
      story_id: story.id,
      movement_id: story.movementId,
      slug,
      published_at: was?.published_at ?? now,
    })
    .execute()
  // What is held waits with it: the database lays it ready, for when that comes back.
  const waits = story.heldUntil !== null
  return { slug, first: !was && !waits, waits }
}

const readable = (story: OwnStory) => ({
  circle_id: story.circleId,
  kind: story.kind,
  language: story.language,
  audience: story.audience,
  rubric_id: story.rubricId,
  title: story.title,
  in_short: story.inShort,
  body: story.document,
  shown: shownWith(story.kind, story.shown),
  plain: toPlainText(story.document),
})
