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
] as const
export const houses = [2, 3, 4] as const
/** People with an account, by number. */
export const people = [0, 1, 2, 3] as const

export interface Seat {
  circle: number
  person: number
  hosts: boolean
  /** Said yes to their place. */
  taken: boolean
}

export type Audience = 'everyone' | 'movement' | 'circle'
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
  | { does: 'call-together'; by: number; circle: number; audience: Audience; announced: boolean }
  | { does: 'sign-up'; by: number; gathering: number }
  | { does: 'start-week'; by: number }
  | { does: 'draft'; by: number }
  | { does: 'release'; by: number }
  | { does: 'ask-to-join'; region: boolean }
  | { does: 'leave'; seat: number }
  | { does: 'close'; circle: number }
  | { does: 'erase'; by: number }

export interface World {
  seats: Seat[]
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
  audience: fc.constantFrom<Audience>('everyone', 'movement', 'circle'),
  announced: seldom.map((not) => !not),
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
  { weight: 4, arbitrary: fc.record({ does: fc.constant('sign-up' as const), by, gathering: any }) },
  fc.record({ does: fc.constant('draft' as const), by }),
  fc.record({ does: fc.constant('release' as const), by }),
)

const ends: fc.Arbitrary<Verb> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('leave' as const), seat: any }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('close' as const), circle: fc.nat(circles.length - 1) }),
  },
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

export const world: fc.Arbitrary<World> = fc.record({
  seats: fc
    .array(
      fc.record({
        ...{ circle: fc.nat(circles.length - 1), person: by },
        ...{ hosts: fc.boolean(), taken: seldom.map((not) => !not) },
      }),
      { minLength: 8, maxLength: 16 },
    )
    .map((seats) =>
      seats.filter(
        ({ circle, person }, i) =>
          seats.findIndex((other) => other.circle === circle && other.person === person) === i,
      ),
    ),
  verbs,
  stubborn: fc.array(seldom, { minLength: 48, maxLength: 48 }),
})
