import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { OwnStory } from '../writing/queries.ts'
import { noAnswers, type OwnAnswers } from './questions.ts'
import './schema.ts'

/** What its writers answered, and the version that a form starts from; 0: nothing was kept yet. One query. */
export async function answersOf(
  db: Db,
  sealing: Sealing,
  { id, keyId }: Pick<OwnStory, 'id' | 'keyId'>,
): Promise<{ answers: OwnAnswers; version: number }> {
  const row = await db
    .selectFrom('stories.asked_oneself as a')
    .innerJoin('platform.sealing_key as k', (join) => join.on('k.id', '=', keyId))
    .select(['a.answers', 'a.version', 'k.wrapped'])
    .where('a.story_id', '=', id)
    .executeTakeFirst()
  const clear = row && sealing.open(keyId, row.wrapped, row.answers)
  return {
    answers: { ...noAnswers, ...(clear ? (JSON.parse(clear) as Partial<OwnAnswers>) : {}) },
    version: row?.version ?? 0,
  }
}
