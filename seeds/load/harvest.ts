import type { Cluster, Fire, Onward } from '../fires/types.ts'
import { dayFrom, laidAt, momentFrom } from './days.ts'
import { circleId, contributionId, dialogueId, idOf, owedAnswerId, seatId } from './ids.ts'
import type { Loading } from './loading.ts'

/** What a fire laid together, what it took onward, who carries that, and what came back. */
export function loadHarvest(loading: Loading, fire: Fire): void {
  const { lay, now } = loading
  for (const [i, cluster] of fire.clusters.entries()) {
    if (cluster.onward) takeOnward(loading, fire, i, cluster, cluster.onward)
    const id = idOf('cluster', fire.slug, i)
    lay('dialogues.cluster', {
      id,
      dialogue_id: dialogueId(fire.slug),
      circle_id: circleId(fire.slug),
      name: cluster.name.nl,
      is_question: cluster.isQuestion,
      owed_answer_id: cluster.onward ? owedAnswerId(fire.slug, i) : null,
      created_at: laidAt(now, fire),
    })
    lay(
      'dialogues.cluster_contribution',
      ...cluster.contributions.map((n) => ({
        cluster_id: id,
        contribution_id: contributionId(fire.slug, n),
      })),
    )
  }
}

function takeOnward({ lay, now }: Loading, fire: Fire, i: number, cluster: Cluster, onward: Onward): void {
  const id = owedAnswerId(fire.slug, i)
  const { answer } = onward
  const overdue = !answer && onward.dueOffsetDays < 0
  lay('contributions.owed_answer', {
    id,
    circle_id: circleId(fire.slug),
    organisation_id: circleId(fire.organisation),
    kind: onward.kind,
    asked_of: onward.askedOf.nl,
    due_on: dayFrom(now, onward.dueOffsetDays),
    answer: answer?.body.nl ?? null,
    answer_kind: answer?.kind ?? null,
    answered_by: answer?.byName ?? null,
    told_how: answer?.told?.how ?? null,
    told_on: answer?.told ? dayFrom(now, answer.told.offsetDays) : null,
    noted_by: answer?.notedBy ?? null,
    answered_at: answer ? momentFrom(now, answer.offsetDays, '11:00') : null,
    // They were reminded once, long ago; nobody is reminded twice.
    reminded_at: overdue ? momentFrom(now, onward.dueOffsetDays, '08:00') : null,
    // Then who keeps the fire was told, and two weeks later the circle.
    shared_at:
      overdue && onward.dueOffsetDays < -14 ? momentFrom(now, onward.dueOffsetDays + 14, '09:20') : null,
    circle_told_at:
      overdue && onward.dueOffsetDays < -28 ? momentFrom(now, onward.dueOffsetDays + 28, '09:20') : null,
    created_at: laidAt(now, fire),
  })
  // What stays around the fire is not taken onward.
  const taken = cluster.contributions.filter((n) => fire.contributions[n]?.audience !== 'here')
  lay(
    'contributions.owed_answer_words',
    ...taken.map((n) => ({
      owed_answer_id: id,
      contribution_id: contributionId(fire.slug, n),
    })),
  )
  lay(
    'contributions.carrier',
    ...onward.carriers.map((name) => ({
      owed_answer_id: id,
      seat_id: seatId(fire.slug, name),
      name,
      told_at: momentFrom(now, fire.when.days + 1, '10:10'),
    })),
  )
  lay(
    'contributions.handover',
    ...(onward.handovers ?? []).map(({ from, to, offsetDays, yes }) => ({
      id: idOf('handover', fire.slug, i, from, to),
      owed_answer_id: id,
      circle_id: circleId(fire.slug),
      from_seat_id: seatId(fire.slug, from),
      from_name: from,
      to_seat_id: seatId(fire.slug, to),
      to_name: to,
      of_house: false,
      asked_on: dayFrom(now, offsetDays),
      outcome: yes ? ('accepted' as const) : null,
      decided_on: yes ? dayFrom(now, offsetDays + 1) : null,
    })),
  )
}
