import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import {
  type CarrierView,
  carriers,
  type OwedAnswerView,
  owedAnswers,
  type Slip,
  slipsOf,
  wordsLetGo,
} from '../../contributions/index.ts'

/** Sentences that a circle laid together. */
export interface LaidCluster {
  id: string
  /** In the circle's own words. */
  name: string
  isQuestion: boolean
  version: number
  /** Its keeper let it stand without the words it rested on. */
  standsAlone: boolean
  /** Empty: seen only by who keeps the fire, to name it anew or take it apart. */
  slips: Slip[]
  /** Null: it stays around the fire, or the actor may not know where it went. */
  owed: OwedAnswerView | null
  carriers: CarrierView[]
}

export interface Laid {
  /** In no cluster that the actor may see. */
  loose: Slip[]
  clusters: LaidCluster[]
}

/** How the words of one fire lie, as far as the actor may see them: four queries, however many words there are. */
export async function laidAt(
  db: Db,
  sealing: Sealing,
  { id, circleId }: { id: string; circleId: string },
): Promise<Laid> {
  const ofDialogue = db
    .selectFrom('dialogues.cluster as k')
    .select('k.owed_answer_id')
    .where('k.dialogue_id', '=', id)
  const [words, clusters, owed, carrying] = await Promise.all([
    wordsLetGo(db)
      .leftJoin('dialogues.cluster_contribution as x', 'x.contribution_id', 'c.id')
      .select('x.cluster_id as clusterId')
      .where('c.circle_id', '=', circleId)
      .execute(),
    db
      .selectFrom('dialogues.cluster as k')
      .select(['k.id', 'k.name', 'k.is_question as isQuestion', 'k.version', 'k.owed_answer_id as owedId'])
      .select('k.stands_alone as standsAlone')
      .where('k.dialogue_id', '=', id)
      .orderBy('k.created_at')
      .orderBy('k.id')
      .execute(),
    owedAnswers(db).where('o.id', 'in', ofDialogue).execute(),
    carriers(db).where('c.owed_answer_id', 'in', ofDialogue).execute(),
  ])
  const slips = slipsOf(sealing, words)
  const seen = new Set(clusters.map((cluster) => cluster.id))
  return {
    loose: slips.filter(({ clusterId }) => clusterId === null || !seen.has(clusterId)),
    clusters: clusters.map(({ owedId, ...cluster }) => {
      const lying = slips.filter((slip) => slip.clusterId === cluster.id)
      // With nothing in it, a cluster is a name and no more: nobody reads from it that something was taken back.
      const goes = lying.length > 0 || cluster.standsAlone ? owedId : null
      return {
        ...cluster,
        slips: lying,
        owed: owed.find((one) => one.id === goes) ?? null,
        carriers: carrying
          .filter((one) => one.owedAnswerId === goes)
          .map((one) => ({ ...one, mine: Boolean(one.mine) })),
      }
    }),
  }
}
