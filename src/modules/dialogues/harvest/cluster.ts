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

/** The words in a cluster that others may read, as a subquery. */
export const wordsIn = (db: Db, clusterId: string) =>
  db
    .selectFrom('dialogues.cluster_contribution as x')
    .innerJoin('contributions.contribution as c', 'c.id', 'x.contribution_id')
    .select('c.id')
    .where('x.cluster_id', '=', clusterId)
    .where('c.state', '=', 'confirmed')
    .where('c.audience', 'is not', null)

export async function holdsWords(db: Db, clusterId: string): Promise<boolean> {
  return (await wordsIn(db, clusterId).limit(1).executeTakeFirst()) !== undefined
}
