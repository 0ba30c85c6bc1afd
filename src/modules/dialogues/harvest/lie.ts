import type { Db } from '../../../platform/database/connect.ts'
import type { Lie } from '../schema.ts'

/** How these clusters and words of one fire lie now, as far as the actor sees them. */
export async function lieOf(
  db: Db,
  dialogueId: string,
  clusterIds: readonly string[],
  contributionIds: readonly string[],
): Promise<Lie> {
  const [clusters, placed, former] = await Promise.all([
    clusterIds.length === 0
      ? []
      : db
          .selectFrom('dialogues.cluster')
          .select(['id', 'name', 'is_question as isQuestion', 'split_from as splitFrom'])
          .where('dialogue_id', '=', dialogueId)
          .where('id', 'in', clusterIds)
          .orderBy('id')
          .execute(),
    contributionIds.length === 0
      ? []
      : db
          .selectFrom('dialogues.cluster_contribution')
          .select(['contribution_id as id', 'cluster_id as cluster'])
          .where('contribution_id', 'in', contributionIds)
          .execute(),
    clusterIds.length < 2
      ? []
      : db
          .selectFrom('dialogues.former_cluster')
          .select(['id', 'became'])
          .where('id', 'in', clusterIds)
          .execute(),
  ])
  const at = new Map(placed.map(({ id, cluster }) => [id, cluster]))
  return {
    clusters,
    places: Object.fromEntries([...contributionIds].sort().map((id) => [id, at.get(id) ?? null])),
    became: Object.fromEntries(former.map(({ id, became }) => [id, became])),
  }
}

/** The words that lie in a cluster, as far as the actor sees them. */
export async function lyingIn(db: Db, clusterId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('dialogues.cluster_contribution')
    .select('contribution_id as id')
    .where('cluster_id', '=', clusterId)
    .execute()
  return rows.map(({ id }) => id)
}

/** What a step touched. */
export const touched = (before: Lie, after: Lie) => ({
  clusters: [...new Set([...before.clusters, ...after.clusters].map(({ id }) => id))],
  words: [...new Set([...Object.keys(before.places), ...Object.keys(after.places)])],
})

/**
 * Whether a step may be undone or done again by who looks. Who listens to the fire they keep undoes only what makes no
 * cluster: its name, or what lies in it by now, may have become somebody's words that are not theirs to read.
 */
export function mayTurn(step: { done: boolean; listened: boolean; before: Lie; after: Lie }): boolean {
  if (!step.listened) return true
  const there = new Set(step.after.clusters.map(({ id }) => id))
  return step.done && step.before.clusters.every(({ id }) => there.has(id))
}

/** Whether what is there now is what a step left, but for words that nobody may read any more. */
export function liesAs(now: Lie, left: Lie, readable: ReadonlySet<string>): boolean {
  const names = (lie: Lie) =>
    JSON.stringify(lie.clusters.map(({ id, name, isQuestion }) => [id, name, isQuestion]).sort())
  return (
    names(now) === names(left) &&
    Object.entries(left.places).every(([id, place]) => !readable.has(id) || now.places[id] === place)
  )
}
