import type { Cluster, Fire, Onward } from '../fires/types.ts'
import { dayFrom, momentFrom } from './days.ts'
import { circleId, contributionId, dialogueId, idOf, owedAnswerId, seatId } from './ids.ts'
import type { Loading } from './loading.ts'

/** What a fire laid together, what it took onward, who carries that, and what came back. */
export async function loadHarvest(loading: Loading, fire: Fire): Promise<void> {
  const { db, now } = loading
  for (const [i, cluster] of fire.clusters.entries()) {
    if (cluster.onward) await takeOnward(loading, fire, i, cluster, cluster.onward)
    const id = idOf('cluster', fire.slug, i)
    await db
      .insertInto('dialogues.cluster')
      .values({
        id,
        dialogue_id: dialogueId(fire.slug),
        circle_id: circleId(fire.slug),
        name: cluster.name.nl,
        is_question: cluster.isQuestion,
        owed_answer_id: cluster.onward ? owedAnswerId(fire.slug, i) : null,
        created_at: momentFrom(now, fire.when.days + 1, '10:00'),
      })
      .execute()
    await db
      .insertInto('dialogues.cluster_contribution')
      .values(
        cluster.contributions.map((n) => ({ cluster_id: id, contribution_id: contributionId(fire.slug, n) })),
      )
      .execute()
  }
}

async function takeOnward(
  { db, now }: Loading,
  fire: Fire,
  i: number,
  cluster: Cluster,
  onward: Onward,
): Promise<void> {
  const id = owedAnswerId(fire.slug, i)
  const { answer } = onward
  const overdue = !answer && onward.dueOffsetDays < 0
  await db
    .insertInto('contributions.owed_answer')
    .values({
      id,
      circle_id: circleId(fire.slug),
      organisation_id: circleId(fire.organisation),
      kind: onward.kind,
      asked_of: onward.askedOf.nl,
      due_on: dayFrom(now, onward.dueOffsetDays),
      answer: answer?.body.nl ?? null,
      answer_kind: answer?.kind ?? null,
      answered_by: answer?.byName ?? null,
      answered_at: answer ? momentFrom(now, answer.offsetDays, '11:00') : null,
      // They were reminded once, long ago; nobody is reminded twice.
      reminded_at: overdue ? momentFrom(now, onward.dueOffsetDays, '08:00') : null,
      created_at: momentFrom(now, fire.when.days + 1, '10:00'),
    })
    .execute()
  // What stays around the fire is not taken onward.
  const taken = cluster.contributions.filter((n) => fire.contributions[n]?.audience !== 'here')
  await db
    .insertInto('contributions.owed_answer_words')
    .values(
      taken.map((n) => ({
        owed_answer_id: id,
        contribution_id: contributionId(fire.slug, n),
      })),
    )
    .execute()
  await db
    .insertInto('contributions.carrier')
    .values(onward.carriers.map((name) => ({ owed_answer_id: id, seat_id: seatId(fire.slug, name), name })))
    .execute()
}
