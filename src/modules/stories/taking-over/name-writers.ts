import type { Clock } from '../../../platform/clock/clock.ts'
import type { Db } from '../../../platform/database/connect.ts'

/** Puts names above a story, in their order; who wrote is nobody with an account. @returns the first, who is there also without a name. */
export async function nameWriters(
  db: Db,
  clock: Clock,
  { storyId, names }: { storyId: string; names: readonly string[] },
): Promise<string> {
  const there = await db
    .selectFrom('stories.writer')
    .select('id')
    .where('story_id', '=', storyId)
    .orderBy('place')
    .orderBy('id')
    .execute()
  const [first = '', ...others] = names
  const writers = [first, ...others].map((name, at) => ({
    id: there[at]?.id ?? clock.id(),
    name,
    place: at + 1,
  }))
  for (const { id, ...named } of writers.slice(0, there.length))
    await db.updateTable('stories.writer').set(named).where('id', '=', id).execute()
  const gone = there.slice(writers.length).map(({ id }) => id)
  if (gone.length > 0) await db.deleteFrom('stories.writer').where('id', 'in', gone).execute()
  const fresh = writers
    .slice(there.length)
    .map((writer) => ({ ...writer, story_id: storyId, person_id: null }))
  if (fresh.length > 0) await db.insertInto('stories.writer').values(fresh).execute()
  return writers[0]?.id ?? ''
}
