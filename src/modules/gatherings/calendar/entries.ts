import type { GatheringView, OccurrenceView } from '../gathering/view.ts'
import { asChosen, type Chosen, nothingChosen } from '../place/chosen.ts'
import { chosenIn, type Where } from '../place/options.ts'

/** One line of a calendar: what is called VEVENT there. */
export interface Entry {
  uid: string
  sequence: number
  zone: string
  startsAt: Date
  endsAt: Date
  /** By which it comes back, with COUNT; empty: once. */
  rule: string
  /** Times of the rule that never take place. */
  leftOut: readonly Date[]
  /** It stands for the time that the rule lays at this moment. */
  recursAt: Date | null
  title: string
  about: readonly string[]
  place: string
  url: string
  state: 'confirmed' | 'tentative' | 'cancelled'
}

/** What a calendar shows of a gathering. */
export type Of = Where &
  Pick<
    GatheringView,
    'id' | 'title' | 'zone' | 'rule' | 'status' | 'version' | 'cancelledBecause' | 'contactPhone'
  >

export interface EntryWords {
  origin: string
  /** "Iets vragen? Bel …" */
  call(phone: string): string
  /** Where who follows it from afar is: in words, or the address. */
  afar: string
}

/** What is known by everybody who has it in their calendar stays the same one, however often it changes. */
const uidOf = (id: string) => `${id}@kampvuur`

function common(gathering: Of, { origin, call, afar }: EntryWords, chosen = '') {
  const { id, title, zone, places, contactPhone, followed } = asChosen(gathering, chosen)
  return {
    uid: uidOf(id),
    ...{ zone, title },
    about: contactPhone ? [call(contactPhone)] : [],
    place: followed
      ? afar
      : places.map(({ name, address }) => [name, address].filter(Boolean).join(', ')).join(' / '),
    url: `${origin}/gatherings/${id}`,
  }
}

/**
 * A gathering as calendars know it: once, or a rule with what is different at single times. A time that was called off says
 * so; one that was left out before anybody knew of it is not there.
 * @param more what else the SEQUENCE counts.
 * @param chosen where somebody comes, of the times for which they chose a place.
 */
export function entriesOf(
  gathering: Of,
  occurrences: readonly OccurrenceView[],
  words: EntryWords,
  more = 0,
  chosen: Chosen = nothingChosen,
): Entry[] {
  const [first] = occurrences
  if (!first) return []
  if (!gathering.rule) return [entryOf(gathering, first, words, more, chosen)]
  const dues = [...occurrences].sort((a, b) => Number(a.dueAt) - Number(b.dueAt))
  const start = dues[0] ?? first
  const length = start.moved ? lengthUnmoved(dues) : start.endsAt.getTime() - start.startsAt.getTime()
  const series: Entry = {
    ...common(gathering, words),
    sequence: gathering.version - 1 + more,
    startsAt: start.dueAt,
    endsAt: new Date(start.dueAt.getTime() + length),
    rule: gathering.rule,
    leftOut: dues.filter(({ status }) => status === 'left-out').map(({ dueAt }) => dueAt),
    recursAt: null,
    state: gathering.status === 'cancelled' ? 'cancelled' : 'confirmed',
  }
  return [
    series,
    ...dues
      .filter(
        (one) =>
          isDifferent(one) || (one.status === 'planned' && chosenIn(gathering, chosen.get(one.id) ?? '')),
      )
      .map((one) => entryOf(gathering, one, words, more, chosen)),
  ]
}

const isDifferent = ({ status, moved, note }: OccurrenceView) =>
  status === 'cancelled' || (status === 'planned' && (moved || note !== ''))

const lengthUnmoved = (all: readonly OccurrenceView[]) => {
  const one = all.find(({ moved }) => !moved) ?? all[0]
  return one ? one.endsAt.getTime() - one.startsAt.getTime() : 0
}

/** One time by itself: what somebody signed up for. */
export function entryOf(
  gathering: Of,
  occurrence: OccurrenceView,
  words: EntryWords,
  more = 0,
  chosen: Chosen = nothingChosen,
): Entry {
  const { startsAt, endsAt, dueAt, note, status, cancelledBecause } = occurrence
  const off = gathering.status === 'cancelled' || status === 'cancelled'
  const shared = common(gathering, words, chosen.get(occurrence.id))
  return {
    ...shared,
    sequence: gathering.version - 1 + occurrence.version - 1 + more,
    ...{ startsAt, endsAt },
    rule: '',
    leftOut: [],
    recursAt: gathering.rule ? dueAt : null,
    about: [note, off ? cancelledBecause || gathering.cancelledBecause : '', ...shared.about].filter(Boolean),
    url: gathering.rule ? `${shared.url}?on=${occurrence.id}` : shared.url,
    state: off ? 'cancelled' : 'confirmed',
  }
}
