import fc from 'fast-check'

// Houses that visit each other, call people together, make a Week and are asked to be joined: circles that are always there, people
// with places in them, and what they try one after another, whether it is theirs to do or not.

export const circles = [
  { kind: 'movement', parent: null, open: true },
  { kind: 'region', parent: 0, open: true },
  { kind: 'organisation', parent: 0, open: true },
  { kind: 'organisation', parent: 0, open: true },
  { kind: 'partner', parent: 0, open: true },
  { kind: 'team', parent: 2, open: false },
  // Who sits here alone does not know of the team between it and the house.
  { kind: 'team', parent: 5, open: false },
] as const
export const houses = [2, 3, 4] as const
/** Where a circle may sit besides its home. */
export const otherPlaces = [
  [2, 1],
  [3, 1],
  [5, 3],
  [4, 1],
] as const
/** People with an account, by number. */
export const people = [0, 1, 2, 3] as const

export interface Seat {
  circle: number
  person: number
  hosts: boolean
  /** Said yes to their place. */
  taken: boolean
}

export type Audience = 'everyone' | 'movement' | 'around' | 'circle'
export type Told = 'everyone' | 'movement' | 'houses'
export type Side = 'host' | 'guest'

/** What somebody tries; numbers are counted round what there is by then, and below 0 from the end. */
export type Verb =
  | { does: 'ask-visit'; by: number; host: number; guest: number }
  | { does: 'answer-visit'; by: number; visit: number }
  | { does: 'propose-day'; by: number; visit: number; side: Side }
  | { does: 'choose-day'; by: number; visit: number }
  | { does: 'take-place'; visit: number }
  | { does: 'take-home'; by: number; visit: number; side: Side; told: Told }
  /** For how many there is room; null: enough. */
  | {
      does: 'call-together'
      by: number
      circle: number
      audience: Audience
      announced: boolean
      room: number | null
    }
  | { does: 'sign-up'; by: number; gathering: number; people: number }
  | { does: 'start-week'; by: number }
  | { does: 'draft'; by: number }
  | { does: 'release'; by: number }
  | { does: 'ask-to-join'; region: boolean }
  | { does: 'leave'; seat: number }
  | { does: 'close'; circle: number }
  | { does: 'leave-place'; place: number }
  | { does: 'erase'; by: number }

export interface World {
  seats: Seat[]
  /** Where circles sit besides their home. */
  places: (typeof otherPlaces)[number][]
  verbs: Verb[]
  /** Of each, whether whoever tries it does so also where it is not theirs to do; else it is somebody whose it is. */
  stubborn: boolean[]
}

const by = fc.constantFrom(...people)
const any = fc.nat(50)
const side = fc.constantFrom<Side>('host', 'guest')
const seldom = fc.nat(3).map((n) => n === 0)

const visits = fc.record({
  ...{ does: fc.constant('ask-visit' as const), by },
  ...{ host: fc.constantFrom(...houses), guest: fc.constantFrom(...houses) },
})
const gatherings = fc.record({
  ...{ does: fc.constant('call-together' as const), by, circle: fc.nat(circles.length - 1) },
  audience: fc.constantFrom<Audience>('everyone', 'movement', 'around', 'around', 'circle'),
  announced: seldom.map((not) => !not),
  room: fc.constantFrom(null, 1, 2, 3),
})
const begins: fc.Arbitrary<Verb> = fc.oneof(
  { weight: 3, arbitrary: visits },
  { weight: 2, arbitrary: gatherings },
  fc.record({ does: fc.constant('start-week' as const), by }),
  fc.record({ does: fc.constant('ask-to-join' as const), region: fc.boolean() }),
)

const told = fc.constantFrom<Told>('everyone', 'movement', 'houses')
const goesOn: fc.Arbitrary<Verb> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ does: fc.constant('answer-visit' as const), by, visit: any }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('propose-day' as const), by, visit: any, side }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('choose-day' as const), by, visit: any }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('take-place' as const), visit: any }) },
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant('take-home' as const), by, visit: any, side, told }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      ...{ does: fc.constant('sign-up' as const), by, gathering: any },
      people: fc.constantFrom(1, 1, 2),
    }),
  },
  fc.record({ does: fc.constant('draft' as const), by }),
  fc.record({ does: fc.constant('release' as const), by }),
)

const ends: fc.Arbitrary<Verb> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('leave' as const), seat: any }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('close' as const), circle: fc.nat(circles.length - 1) }),
  },
  fc.record({ does: fc.constant('leave-place' as const), place: any }),
  fc.record({ does: fc.constant('erase' as const), by }),
)

/** A visit as it goes when both want it, until somewhere on the way. */
const last = { visit: -1, by: 0 }
const story: fc.Arbitrary<Verb[]> = fc
  .record({ visit: visits, side, host: told, guest: told, until: fc.integer({ min: 3, max: 7 }) })
  .map(({ visit, side, host, guest, until }) =>
    [
      visit,
      { does: 'answer-visit' as const, ...last },
      { does: 'propose-day' as const, ...last, side },
      { does: 'choose-day' as const, ...last },
      { does: 'take-home' as const, ...last, side: 'host' as const, told: host },
      { does: 'take-home' as const, ...last, side: 'guest' as const, told: guest },
      { does: 'take-place' as const, ...last },
    ].slice(0, until),
  )

/** What begins, what comes of it and what ends, and what is tried after that. */
const verbs = fc
  .tuple(
    story,
    story,
    fc.array(begins, { minLength: 2, maxLength: 5 }),
    fc.array(goesOn, { minLength: 8, maxLength: 18 }),
    fc.array(ends, { maxLength: 4 }),
    fc.array(fc.oneof(begins, goesOn), { maxLength: 4 }),
  )
  .map((parts) => parts.flat())

/**
 * Somebody sits in one circle alone, which closes or leaves its place, while they are called together as one who belongs to what is
 * above it: by chance it would hardly come about.
 */
const inner = fc.constantFrom(2, 3, 5, 6)
const leftBehind = fc
  .record({
    ...{ person: by, circle: inner, calls: fc.constantFrom(0, 1) },
    audience: fc.constantFrom<Audience>('movement', 'around', 'around'),
    signsUp: seldom.map((not) => !not),
    ends: fc.oneof(
      { weight: 2, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.record({ does: fc.constant('close' as const), circle: inner }) },
      { weight: 2, arbitrary: fc.constant({ does: 'leave-place' as const, place: 0 }) },
    ),
  })
  .map(({ person, circle, audience, signsUp, ends, ...one }) => {
    // Only a region is left with a place: in the movement everything stays.
    const calls = ends?.does === 'leave-place' ? 1 : one.calls
    const place = otherPlaces[circle === 3 ? 1 : 0]
    const host = (person + 1) % people.length
    // Who calls them together waits for the one place there is.
    const called = { audience, announced: true, room: 1 }
    const signUps = [person, host].map((by) => ({ does: 'sign-up' as const, by, gathering: -1, people: 1 }))
    const story: Verb[] = [
      { does: 'call-together', by: host, circle: calls, ...called },
      ...(signsUp ? signUps : []),
      ends ?? { does: 'close', circle },
    ]
    return {
      ...{ person, place, story },
      seats: [
        { circle, person, hosts: false, taken: true },
        { circle: calls, person: host, hosts: true, taken: true },
      ],
    }
  })

const seats = fc.array(
  fc.record({
    ...{ circle: fc.nat(circles.length - 1), person: by },
    ...{ hosts: fc.boolean(), taken: seldom.map((not) => !not) },
  }),
  { minLength: 8, maxLength: 16 },
)

export const world: fc.Arbitrary<World> = fc
  .record({
    ...{ seats, verbs, left: fc.option(leftBehind, { freq: 2 }), places: fc.subarray([...otherPlaces]) },
    stubborn: fc.array(seldom, { minLength: 52, maxLength: 52 }),
  })
  .map(({ seats, verbs, left, places, stubborn }) => {
    const theirs = left ? [...left.seats, ...seats.filter(({ person }) => person !== left.person)] : seats
    return {
      ...{ stubborn, verbs: [...verbs, ...(left?.story ?? [])] },
      places: left ? [left.place, ...places.filter((place) => place !== left.place)] : places,
      seats: theirs.filter(
        ({ circle, person }, i) =>
          theirs.findIndex((other) => other.circle === circle && other.person === person) === i,
      ),
    }
  })
