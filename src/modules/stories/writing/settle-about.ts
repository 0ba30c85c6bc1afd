import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { expectAll } from '../../../platform/database/expect-one.ts'

interface Settled {
  kind: 'theme' | 'keyword'
  wanted: readonly string[]
}

/** Ids of the themes, or keywords, it stands under, each as it is found. */
export async function standsUnder(db: Db, storyId: string, kind: Settled['kind']): Promise<string[]> {
  return [...new Set((await standing(db, storyId, kind)).map(({ found }) => found))]
}

/** The same, with what was laid into another by itself too. */
const standing = (db: Db, storyId: string, kind: Settled['kind']) =>
  db
    .selectFrom('stories.about as a')
    .innerJoin('action_teams.theme as t', 't.id', 'a.theme_id')
    .select('t.id')
    .select((eb) => eb.fn.coalesce('t.merged_into', 't.id').as('found'))
    .where('a.story_id', '=', storyId)
    .where('t.kind', '=', kind)
    .execute()

/** Puts a story under these themes, or keywords, of its movement, and under no other of that kind. */
export async function settleAbout(
  db: Db,
  story: { id: string; movementId: string },
  { kind, wanted }: Settled,
): Promise<void> {
  const there = await standing(db, story.id, kind)
  // What was laid into another that is wanted stays, so that it is under its own again where they are taken apart.
  const gone = there
    .filter(({ id, found }) => !wanted.includes(id) && !wanted.includes(found))
    .map(({ id }) => id)
  const fresh = wanted.filter((one) => !there.some(({ id, found }) => one === id || one === found))
  if (gone.length > 0)
    await expectAll(
      gone.length,
      db
        .deleteFrom('stories.about')
        .where('story_id', '=', story.id)
        .where('theme_id', 'in', gone)
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
