import fc from 'fast-check'
import type { Former, Taking } from './later.ts'

/** A small world: circles that are always there, and people, seats and words as chance wants them. */
export interface RandomWorld {
  seats: Seat[]
  words: Words[]
  clusters: Cluster[]
  /** What was laid with another. */
  formers: Former[]
  /** Who takes over a seat with its card, one after the other; not all of them may. */
  takings: Taking[]
}

export const circles = [
  { kind: 'movement', parent: null, open: true },
  { kind: 'organisation', parent: 0, open: true },
  { kind: 'organisation', parent: 0, open: false },
  { kind: 'team', parent: 1, open: false },
  { kind: 'fire', parent: 1, open: false },
  { kind: 'fire', parent: 1, open: false },
  { kind: 'fire', parent: 2, open: false },
] as const
export const fires = [4, 5, 6] as const
export type FireIndex = (typeof fires)[number]
/** People with an account, by number. */
export const people = [0, 1, 2, 3] as const

export const houseRoles = ['member', 'host', 'trusted'] as const
export const fireRoles = ['initiator', 'facilitator', 'helper', 'guest', 'listener'] as const
export type Role = (typeof houseRoles)[number] | (typeof fireRoles)[number]

export interface Seat {
  circle: number
  /** Null: nobody with an account; whoever holds a code. */
  person: number | null
  role: Role
  taken: boolean
  /** Around a fire: was there. */
  came: boolean
  ended: boolean
  /** Sits behind the circle of a mirror conversation, whatever their role. */
  listens: boolean
  partner: boolean
  /** Without an account: decides together with somebody, and said so before anything else. */
  together: boolean
}

export type Audience = 'here' | 'organisation' | 'everyone'

export interface Words {
  fire: FireIndex
  /** Index into the seats: of that fire, and not behind the circle. */
  speaker: number
  writer: number | null
  state: 'confirmed' | 'waiting' | 'left-out'
  /** Every yes and every withdrawal (null), in order. */
  consents: (Audience | null)[]
  named: boolean
  /** Who decides along said yes to what was said last, where that waits for them. */
  secondYes: boolean
  /** Who wrote it down still helps its speaker, on one device with the code of the day. */
  helping: boolean
  /** Somebody objected, and who looks after the place set it aside for others. */
  aside: boolean
  /** Whom its speaker asked to write it out, and whether they did. */
  writing: null | { seat: number; written: boolean }
}

export interface Cluster {
  fire: FireIndex
  /** Indexes into the words of that fire. */
  words: number[]
  onward: null | { carriers: { seat: number; ofHouse: boolean }[] }
  /** The cluster it was taken out of, earlier in the list. */
  splitFrom: number | null
}

const houseSeat = fc.record({
  circle: fc.constantFrom(0, 1, 2, 3),
  person: fc.constantFrom(...people),
  role: fc.constantFrom<Role>(...houseRoles),
  taken: mostly(true),
  came: fc.constant(false),
  ended: mostly(false),
  listens: fc.constant(false),
  partner: fc.constant(false),
  together: fc.constant(false),
})
const fireSeat = fc
  .record({
    circle: fc.constantFrom<number>(...fires),
    person: fc.option(fc.constantFrom(...people)),
    role: fc.constantFrom<Role>(...fireRoles),
    taken: mostly(true),
    came: mostly(true),
    ended: mostly(false),
    listens: mostly(false),
    partner: mostly(false),
    together: mostly(false),
  })
  .map((seat) => ({ ...seat, together: seat.together && seat.person === null }))

export function mostly(value: boolean) {
  return fc.nat(4).map((n) => (n === 0 ? !value : value))
}

interface Draft {
  seats: Seat[]
  said: {
    speaker: number
    writer: number | null
    state: Words['state']
    consents: Words['consents']
    named: boolean
    secondYes: boolean
    helping: boolean
  }[]
  laid: { fire: FireIndex; words: number[]; carriers: { seat: number; ofHouse: boolean }[] | null }[]
}

const draft: fc.Arbitrary<Draft> = fc.record({
  seats: fc
    .tuple(
      fc.array(houseSeat, { minLength: 2, maxLength: 6 }),
      fc.array(fireSeat, { minLength: 4, maxLength: 9 }),
    )
    .map(([house, around]) => [...house, ...around]),
  said: fc.array(
    fc.record({
      speaker: fc.nat(50),
      writer: fc.option(fc.nat(50), { freq: 2 }),
      state: fc.constantFrom<Words['state']>('confirmed', 'confirmed', 'confirmed', 'waiting', 'left-out'),
      consents: fc.array(fc.constantFrom<Audience | null>('here', 'organisation', 'everyone', null), {
        maxLength: 3,
      }),
      named: fc.boolean(),
      secondYes: fc.boolean(),
      helping: mostly(true),
    }),
    { minLength: 3, maxLength: 9 },
  ),
  laid: fc.array(
    fc.record({
      fire: fc.constantFrom(...fires),
      words: fc.array(fc.nat(50), { minLength: 1, maxLength: 3 }),
      carriers: fc.option(
        fc.array(fc.record({ seat: fc.nat(50), ofHouse: fc.boolean() }), { minLength: 1, maxLength: 2 }),
      ),
    }),
    { maxLength: 3 },
  ),
})

/** Worlds that could have come about: one seat a person in a circle, who listens is silent, three sentences each. */
export const saidWorld: fc.Arbitrary<RandomWorld> = draft.map(({ seats: drafted, said, laid }) => {
  const taken = new Set<string>()
  const seats = drafted.filter(({ circle, person }) => {
    const key = `${circle} ${person}`
    if (person !== null && taken.has(key)) return false
    taken.add(key)
    return true
  })
  const speaks = seats.flatMap(({ role, listens, circle }, i) =>
    circle >= fires[0] && role !== 'listener' && !listens ? [i] : [],
  )
  const words: Words[] = []
  for (const one of said) {
    const speaker = pick(speaks, one.speaker)
    if (speaker === undefined) continue
    if (words.filter((other) => other.speaker === speaker).length >= 3) continue
    const fire = (seats[speaker] as Seat).circle as FireIndex
    const beside = speaks.filter((seat) => seat !== speaker && seats[seat]?.circle === fire)
    const writer = one.writer === null ? undefined : pick(beside, one.writer)
    // What waits for its yes was written down by somebody else, and went nowhere yet.
    const state = one.state === 'waiting' && writer === undefined ? 'confirmed' : one.state
    words.push({
      fire,
      speaker,
      writer: writer ?? null,
      state,
      consents: state === 'confirmed' ? one.consents : [],
      named: one.named,
      secondYes: one.secondYes,
      // One at a time, and none from a seat that has an account.
      helping:
        writer !== undefined &&
        one.helping &&
        seats[writer]?.person === null &&
        !words.some((other) => other.helping && other.writer === writer),
      aside: false,
      writing: null,
    })
  }
  const lies = new Set<number>()
  const clusters = laid.flatMap((one) => lay(one, seats, words, lies))
  return { seats, words, clusters, formers: [], takings: [] }
})

/** Only what was let go beyond the circle is taken onward; a sentence lies in one place. */
function lay(
  { fire, words: chosen, carriers }: Draft['laid'][number],
  seats: Seat[],
  words: Words[],
  lies: Set<number>,
): Cluster[] {
  const here = words.flatMap(({ fire: at, state }, i) => (at === fire && state === 'confirmed' ? [i] : []))
  const laid = [...new Set(chosen.flatMap((n) => pick(here, n) ?? []))].filter((word) => !lies.has(word))
  if (laid.length === 0) return []
  for (const word of laid) lies.add(word)
  const around = seats.flatMap(({ circle }, i) => (circle === fire ? [i] : []))
  const asked = (carriers ?? []).flatMap(({ seat, ofHouse }) => {
    const found = pick(around, seat)
    return found === undefined ? [] : [{ seat: found, ofHouse }]
  })
  const once = asked.filter(({ seat }, i) => asked.findIndex((other) => other.seat === seat) === i)
  return [{ fire, words: laid, onward: once.length > 0 ? { carriers: once } : null, splitFrom: null }]
}

export function pick(from: readonly number[], n: number): number | undefined {
  return from[n % Math.max(from.length, 1)]
}
