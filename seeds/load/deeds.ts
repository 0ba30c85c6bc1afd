import { type Deed, deeds, leaves, splitProposal } from '../deeds.ts'
import { people } from '../people/index.ts'
import { dayFrom, momentFrom } from './days.ts'
import { circleId, idOf } from './ids.ts'
import type { Loading } from './loading.ts'

export const proposalId = (circle: string) => idOf('proposal', circle)

/** What hosts did, for who sits there; the addresses from before; who is away; and what waits for a second yes. */
export function loadDeeds({ lay, now }: Loading): void {
  const all: Deed[] = [
    ...deeds,
    ...leaves.map(
      ({ from, until, standIn, ...leave }): Deed => ({
        ...leave,
        ...{ second: standIn, days: from - 2, kind: 'on-leave' },
        ...{ was: dayFrom(now, from), becomes: dayFrom(now, until) },
      }),
    ),
  ]
  const { circle, by, days, reason, parts } = splitProposal
  all.push({ circle, by, days, kind: 'proposed-split', becomes: reason })
  lay('circles.proposal', {
    ...{ id: proposalId(circle), circle_id: circleId(circle), kind: 'split', reason, parts: [...parts] },
    ...{ by_seat_id: seatOf(circle, by) ?? '', at: momentFrom(now, days, '11:00') },
  })
  for (const [i, { circle, by, second, days, kind, other, was, becomes, formerly }] of all.entries()) {
    const at = momentFrom(now, days, '11:00')
    lay('circles.deed', {
      ...{ id: idOf('deed', i), circle_id: circleId(circle), kind, at },
      seat_id: seatOf(circle, by),
      second_seat_id: second ? seatOf(circle, second) : null,
      other_id: other ? circleId(other) : null,
      ...{ was: was ?? null, becomes: becomes ?? null },
    })
    if (formerly) lay('circles.former_slug', { slug: formerly, circle_id: circleId(circle), until: at })
  }
  for (const { circle, by, standIn, from, until } of leaves)
    lay('circles.host_asked', {
      ...{ id: idOf('host asked', circle, by), circle_id: circleId(circle), kind: 'stand-in' },
      ...{ by_seat_id: seatOf(circle, by) ?? '', to_seat_id: seatOf(circle, standIn) ?? '' },
      ...{ from_on: dayFrom(now, from), until_on: dayFrom(now, until), outcome: 'yes' },
    })
}

/** Somebody's seat there; else one from which they look after another place. */
function seatOf(circle: string, person: string): string | null {
  const seats = people.find(({ slug }) => slug === person)?.seats ?? []
  const seat = seats.find((one) => one.circle === circle) ?? seats.find(({ role }) => role === 'host')
  return seat ? idOf('seat', seat.circle, person) : null
}
