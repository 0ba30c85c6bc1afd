import type { Db } from '../../../platform/database/connect.ts'
import { Absent } from '../../../platform/errors/errors.ts'

/** @throws Absent when it does not lie at this fire, or somebody took it apart. */
export async function findCluster(db: Db, dialogueId: string, clusterId: string) {
  const cluster = await db
    .selectFrom('dialogues.cluster')
    .select(['id', 'name', 'is_question as isQuestion', 'owed_answer_id as owedId', 'version'])
    .where('id', '=', clusterId)
    .where('dialogue_id', '=', dialogueId)
    .executeTakeFirst()
  if (!cluster) throw new Absent()
  return cluster
}
