import { type Audience, circles, type Seat, type Side, type Told, type World } from './world.ts'

// Who may see and do what where people meet, from the rules as they are told: it knows nothing of the database.

export interface State {
  seats: (Seat & { ended: boolean })[]
  /** Where circles sit besides their home; until they left it. */
  places: { circle: number; at: number; left: boolean }[]
  closed: Set<number>
  erased: Set<number>
  visits: Visit[]
  gatherings: Gathering[]
  signUps: SignUp[]
  /** Of everything on its draft, whether it was released. */
  week: null | { drafts: boolean[]; released: boolean }
  joins: { region: boolean }[]
}

export interface Visit {
  host: number
  guest: number
  /** The seat of who asked, in the house that comes. */
  asker: number
  step: 'asked' | 'yes' | 'planned'
  proposed: Side[]
  gathering: number | null
  sides: Partial<Record<Side, Told>>
}

export interface SignUp {
  gathering: number
  person: number
  people: number
  /** Said yes, and waits for a place in the order in which they came; said no, or gave it on. */
  stands: 'placed' | 'waits' | 'no'
}

export interface Gathering {
  circle: number
  audience: Audience
  announced: boolean
  /** For how many; null: enough. */
  room: number | null
  guest: number | null
  receivers: number[]
  past: boolean
}

export const begin = ({ seats, places }: Pick<World, 'seats' | 'places'>): State => ({
  ...{ seats: seats.map((seat) => ({ ...seat, ended: false })), closed: new Set(), erased: new Set() },
  places: places.map(([circle, at]) => ({ circle, at, left: false })),
  ...{ visits: [], gatherings: [], signUps: [], week: null, joins: [] },
})

/** Somebody with an account; nobody: null. */
export type Who = number | null

export const own = ({ seats }: State, who: Who, seat: number) =>
  who !== null && seats[seat]?.person === who && !seats[seat]?.ended
export const seatsIn = (state: State, circle: number, holds: (seat: Seat) => boolean = () => true) =>
  state.seats.flatMap((seat, i) => (seat.circle === circle && !seat.ended && holds(seat) ? [i] : []))

export const sits = (state: State, who: Who, circle: number) =>
  seatsIn(state, circle, ({ taken }) => taken).some((seat) => own(state, who, seat))
export const looksAfter = (state: State, who: Who, circle: number) =>
  seatsIn(state, circle, ({ hosts, taken }) => hosts && taken).some((seat) => own(state, who, seat))
/** Of what takes part; a partner stands beside the movement. */
const inMovement = (state: State, who: Who, closedToo = false) =>
  circles.some(
    ({ kind }, i) => kind !== 'partner' && (closedToo || !state.closed.has(i)) && sits(state, who, i),
  )

/** All that a circle sits in, however far up: also by way of what closed. */
export function above(state: State, circle: number): number[] {
  const parent = circles[circle]?.parent ?? null
  const directly = [
    ...(parent === null ? [] : [parent, 0]),
    ...state.places.filter((one) => one.circle === circle && !one.left).map(({ at }) => at),
  ]
  return directly.flatMap((at) => [at, ...above(state, at)])
}

/** Sits in it, or in a circle that belongs to it. A partner stands beside it, and what closed takes part in nothing. */
const around = (state: State, who: Who, circle: number) =>
  circles.some(
    ({ kind }, i) =>
      kind !== 'partner' &&
      !state.closed.has(i) &&
      sits(state, who, i) &&
      (i === circle || above(state, i).includes(circle)),
  )

/** Who looks after a house speaks for its side, and who asked. */
export const speaks = (state: State, who: Who, { host, guest, asker }: Visit, side: Side) =>
  looksAfter(state, who, side === 'host' ? host : guest) || (side === 'guest' && own(state, who, asker))
export const speaksFor = (state: State, who: Who, one: Visit) =>
  speaks(state, who, one, 'host') || speaks(state, who, one, 'guest')
const knowsVisit = (state: State, who: Who, one: Visit) =>
  speaksFor(state, who, one) ||
  (one.step === 'planned' && (sits(state, who, one.host) || sits(state, who, one.guest)))

export const knowsGathering = (state: State, who: Who, one: Gathering) => {
  if (looksAfter(state, who, one.circle)) return true
  if (!one.announced) return false
  if (one.audience === 'everyone' || (one.audience === 'movement' && inMovement(state, who))) return true
  if (one.audience === 'around' && around(state, who, one.circle)) return true
  return sits(state, who, one.circle) || (one.guest !== null && sits(state, who, one.guest))
}

/** Whether it is meant for somebody, by where they sit: then they keep the place that they have. */
export const admits = (state: State, who: Who, { circle, audience, guest }: Gathering) =>
  audience === 'everyone' ||
  sits(state, who, circle) ||
  (audience === 'movement' && inMovement(state, who, true)) ||
  (audience === 'around' && around(state, who, circle)) ||
  (guest !== null && sits(state, who, guest))

/** Whoever receives people there reads who comes and what they need; its other hosts do not. */
export const receives = (state: State, who: Who, gathering: number) =>
  state.gatherings[gathering]?.receivers.some((seat) => own(state, who, seat)) ?? false

/** Who looks after the movement or its region hears of who wants to join, also while they did not say yes to that place. */
const connects = (state: State, who: Who, { region }: { region: boolean }) =>
  [0, ...(region ? [1] : [])].some((circle) =>
    seatsIn(state, circle, ({ hosts }) => hosts).some((seat) => own(state, who, seat)),
  )

/** That two houses met, as far as both say. */
const toldTo = (state: State, who: Who, { gathering, sides }: Visit) =>
  gathering !== null &&
  state.gatherings[gathering]?.past === true &&
  [sides.host, sides.guest].every(
    (told) => told === 'everyone' || (told === 'movement' && inMovement(state, who)),
  )

/** What somebody sees, as indexes. */
export function sees(state: State, who: Who) {
  const { visits, gatherings, signUps, week, joins } = state
  const each = <T>(list: readonly T[], holds: (one: T) => boolean) =>
    list.flatMap((one, i) => (holds(one) ? [i] : []))
  const makes = week !== null && looksAfter(state, who, 0)
  return {
    visits: each(visits, (one) => knowsVisit(state, who, one)),
    days: each(visits, (one) => one.proposed.length > 0 && speaksFor(state, who, one)),
    sides: visits.flatMap((one, i) =>
      knowsVisit(state, who, one) ? Object.keys(one.sides).map((side) => `${i} ${side}`) : [],
    ),
    told: each(visits, (one) => toldTo(state, who, one)),
    gatherings: each(gatherings, (one) => knowsGathering(state, who, one)),
    times: each(gatherings, (one) => knowsGathering(state, who, one)),
    signUps: signUps.flatMap(({ gathering, person, stands }, i) =>
      !state.erased.has(person) && (person === who || receives(state, who, gathering))
        ? [`${i} ${stands}`]
        : [],
    ),
    week: week !== null && (week.released || makes) ? [0] : [],
    drafts: makes ? week.drafts.map((_, i) => i) : [],
    programme: week?.drafts.flatMap((released, i) => (released ? [i] : [])) ?? [],
    joins: each(joins, (one) => connects(state, who, one)),
  }
}
