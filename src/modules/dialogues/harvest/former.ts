import type { Db } from '../../../platform/database/connect.ts'

/**
 * Keeps what a cluster was before it is laid with another: its name, and which words lay in it. Where it lies by itself
 * again, the database lets that go.
 */
export async function keepFormer(db: Db, clusterId: string, became: string): Promise<void> {
  await db
    .insertInto('dialogues.former_cluster')
    .columns(['id', 'dialogue_id', 'circle_id', 'name', 'is_question', 'became'])
    .expression((eb) =>
      eb
        .selectFrom('dialogues.cluster')
        .select(['id', 'dialogue_id', 'circle_id', 'name', 'is_question', eb.val(became).as('became')])
        .where('id', '=', clusterId),
    )
    .execute()
  await db
    .insertInto('dialogues.former_words')
    .columns(['cluster_id', 'contribution_id'])
    .expression((eb) =>
      eb
        .selectFrom('dialogues.cluster_contribution')
        .select(['cluster_id', 'contribution_id'])
        .where('cluster_id', '=', clusterId),
    )
    .execute()
}
