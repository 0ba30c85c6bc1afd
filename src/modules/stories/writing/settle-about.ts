import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { expectAll } from '../../../platform/database/expect-one.ts'

interface Settled {
  kind: 'theme' | 'keyword'
  wanted: readonly string[]
}

/** Ids of the themes, or keywords, it stands under. */
export async function standsUnder(db: Db, storyId: string, kind: Settled['kind']): Promise<string[]> {
  const rows = await db
    .selectFrom('stories.about as a')
    .innerJoin('action_teams.theme as t', 't.id', 'a.theme_id')
    .select('t.id')
    .where('a.story_id', '=', storyId)
    .where('t.kind', '=', kind)
    .execute()
  return rows.map(({ id }) => id)
}

/** Puts a story under these themes, or keywords, of its movement, and under no other of that kind. */
export async function settleAbout(
  db: Db,
  story: { id: string; movementId: string },
  { kind, wanted }: Settled,
): Promise<void> {
  const there = await standsUnder(db, story.id, kind)
  const gone = there.filter((id) => !wanted.includes(id))
  const fresh = wanted.filter((id) => !there.includes(id))
  if (gone.length > 0)
    await expectAll(
      gone.length,
      db
        .deleteFrom('stories.about')
        .where('story_id', '=', story.id)
        // With the keywords that are found under one of them.
        .where('theme_id', 'in', (eb) =>
          eb
            .selectFrom('action_teams.theme as t')
            .select('t.id')
            .where((or) => or.or([or('t.id', 'in', gone), or('t.merged_into', 'in', gone)])),
        )
        .executeTakeFirstOrThrow(),
    )
  if (fresh.length === 0) return
  await db
    .insertInto('stories.about')
    .columns(['story_id', 'theme_id'])
    .expression((eb) =>
      eb
        .selectFrom('action_teams.theme as t')
        .select([sql<string>`${story.id}::uuid`.as('story_id'), 't.id'])
        .where('t.movement_id', '=', story.movementId)
        .where('t.kind', '=', kind)
        .where('t.id', 'in', fresh),
    )
    .execute()
}
