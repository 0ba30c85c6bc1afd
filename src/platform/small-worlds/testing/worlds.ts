import fc from 'fast-check'

/** Somebody who spoke, in an organisation, in a hat, about a theme or not; before an act, after it, or both. */
export interface Somebody {
  organisation: number
  hat: number
  theme: boolean
  when: 'before' | 'after' | 'both'
  /** How many sentences they said. */
  rows: number
}

/** Everybody who could be: every kind of people there is, whether anybody is of that kind or not. */
const kinds: readonly Omit<Somebody, 'rows'>[] = [0, 1, 2, 3].flatMap((organisation) =>
  [0, 1].flatMap((hat) =>
    [true, false].flatMap((theme) =>
      (['before', 'after', 'both'] as const).map((when) => ({ organisation, hat, theme, when })),
    ),
  ),
)

/** A group that can be asked about: the whole, two sectors, four organisations, two hats, a theme. */
export interface Grouping {
  name: string
  holds(one: Omit<Somebody, 'rows'>): boolean
}

const within: readonly Grouping[] = [
  { name: 'whole', holds: () => true },
  ...[0, 1].map((n) => ({ name: `sector ${n}`, holds: at((one) => Math.floor(one.organisation / 2) === n) })),
  ...[0, 1, 2, 3].map((n) => ({ name: `organisation ${n}`, holds: at((one) => one.organisation === n) })),
  ...[0, 1].map((n) => ({ name: `hat ${n}`, holds: at((one) => one.hat === n) })),
  { name: 'theme', holds: ({ theme }) => theme },
]

/** All that can be asked, before the act and after it. */
export const groupings: readonly Grouping[] = (['before', 'after'] as const).flatMap((moment) =>
  within.map(({ name, holds }) => ({
    name: `${name}, ${moment}`,
    holds: at((one) => holds(one) && (one.when === moment || one.when === 'both')),
  })),
)

function at(holds: Grouping['holds']): Grouping['holds'] {
  return holds
}

/** Which kinds of people a group holds. */
export const kindsIn = ({ holds }: Pick<Grouping, 'holds'>): boolean[] => kinds.map(holds)

/** Every group that is left over when one is taken from another, and from two others together. */
export function leftOver(): Grouping[] {
  const pairs = groupings.flatMap((one) => groupings.map((two) => [one, two] as const))
  return pairs.flatMap(([one, two], i) => {
    const third = groupings[(i * 7) % groupings.length] as Grouping
    return [
      { name: `${one.name} without ${two.name}`, holds: at((x) => one.holds(x) && !two.holds(x)) },
      {
        name: `${one.name} and ${third.name} without ${two.name}`,
        holds: at((x) => (one.holds(x) || third.holds(x)) && !two.holds(x)),
      },
    ]
  })
}

/** Worlds with organisations of very different size, in which one person came or went. */
export const worlds: fc.Arbitrary<Somebody[]> = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 4, maxLength: 4 }),
    fc.infiniteStream(fc.nat(11)),
    fc.constantFrom('before' as const, 'after' as const),
    fc.nat(3),
  )
  .map(([sizes, dice, when, where]) => {
    const somebody = (organisation: number): Somebody => {
      const bits = dice.next().value ?? 0
      return {
        organisation,
        hat: bits % 2,
        theme: bits > 7,
        when: 'both',
        rows: 1 + (bits % 3),
      }
    }
    const people = sizes.flatMap((size, organisation) =>
      Array.from({ length: size }, () => somebody(organisation)),
    )
    return [...people, { ...somebody(where), when }]
  })
