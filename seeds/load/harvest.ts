import { formDate } from '../../src/platform/i18n/dates.ts'
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
    // The links first: the database ties what is not tied yet, as of today.
    layLinks(loading, fire, i, cluster)
    lay('dialogues.cluster', {
      id,
      dialogue_id: dialogueId(fire.slug),
      circle_id: circleId(fire.slug),
      name: cluster.name.nl,
      is_question: cluster.isQuestion,
      owed_answer_id: cluster.onward ? owedAnswerId(fire.slug, i) : null,
      split_from: cluster.outOf === undefined ? null : idOf('cluster', fire.slug, cluster.outOf),
      created_at: laidAt(now, fire),
    })
    lay(
      'dialogues.cluster_contribution',
      ...cluster.contributions.map((n) => ({
        cluster_id: id,
        contribution_id: contributionId(fire.slug, n),
      })),
    )
    layFormer(loading, fire, i, cluster)
  }
}

/** Where it came from besides its words: what was laid with it, and what it was taken out of. */
function layLinks({ lay, now }: Loading, fire: Fire, i: number, { laidWith = [], outOf }: Cluster): void {
  const to = { to_kind: 'cluster', to_id: idOf('cluster', fire.slug, i) }
  const said = { said_as: 'keeper' as const, said_on: formDate(laidAt(now, fire)).date }
  const split = { from_kind: 'cluster', why: 'split-into' as const, ...to, ...said }
  lay(
    'platform.link',
    ...(outOf === undefined ? [] : [{ ...split, from_id: idOf('cluster', fire.slug, outOf) }]),
    ...laidWith.flatMap(({ contributions }, n) => {
      const former = { to_kind: 'cluster', to_id: idOf('former cluster', fire.slug, i, n) }
      return [
        { ...split, why: 'merged-into' as const, from_id: former.to_id },
        { from_kind: 'dialogue', from_id: dialogueId(fire.slug), why: 'led-to' as const, ...former, ...said },
        ...contributions.map((words) => ({
          ...{
            from_kind: 'contribution',
            from_id: contributionId(fire.slug, words),
            why: 'grew-into' as const,
          },
          ...{ ...former, ...said, said_on: null },
        })),
      ]
    }),
  )
}

/** What was laid with another cluster, with its name and the words that lay in it. */
function layFormer(
  { lay }: Loading,
  { slug }: Fire,
  i: number,
  { laidWith = [], isQuestion }: Cluster,
): void {
  for (const [n, { name, contributions }] of laidWith.entries()) {
    const id = idOf('former cluster', slug, i, n)
    lay('dialogues.former_cluster', {
      ...{ id, dialogue_id: dialogueId(slug), circle_id: circleId(slug), name: name.nl },
      ...{ is_question: isQuestion, became: idOf('cluster', slug, i) },
    })
    lay(
      'dialogues.former_words',
      ...contributions.map((words) => ({ cluster_id: id, contribution_id: contributionId(slug, words) })),
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
    noted_by_seat_id: answer?.notedBy ? seatId(fire.slug, answer.notedBy) : null,
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
