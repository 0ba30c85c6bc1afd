import fc from 'fast-check'
import {
  type Cluster,
  type FireIndex,
  people,
  pick,
  type RandomWorld,
  saidWorld,
  type Words,
} from './world.ts'

// What becomes of words after they were said: set aside, written out, laid with others or taken apart, taken over.

export interface Former {
  fire: FireIndex
  /** The cluster it was laid with. */
  became: number
  /** Indexes into the words of that fire. */
  words: number[]
}

export interface Taking {
  /** Around a fire, without an account. */
  seat: number
  person: number
}

interface Draft {
  aside: number[]
  writings: { words: number; seat: number; written: boolean }[]
  merged: { became: number; words: number[] }[]
  split: { from: number; into: number }[]
  takings: { seat: number; person: number }[]
}

const later: fc.Arbitrary<Draft> = fc.record({
  aside: fc.array(fc.nat(50), { maxLength: 2 }),
  writings: fc.array(fc.record({ words: fc.nat(50), seat: fc.nat(50), written: fc.boolean() }), {
    maxLength: 3,
  }),
  merged: fc.array(
    fc.record({ became: fc.nat(50), words: fc.array(fc.nat(50), { minLength: 1, maxLength: 3 }) }),
    { maxLength: 2 },
  ),
  split: fc.array(fc.record({ from: fc.nat(50), into: fc.nat(50) }), { maxLength: 2 }),
  takings: fc.array(fc.record({ seat: fc.nat(50), person: fc.constantFrom(...people) }), { maxLength: 2 }),
})

/** A world as it was left, with as much of that as could have come about. */
export const randomWorld: fc.Arbitrary<RandomWorld> = fc
  .tuple(saidWorld, later)
  .map(([world, draft]) => withLater(world, draft))

function withLater(world: RandomWorld, { aside, writings, merged, split, takings }: Draft): RandomWorld {
  const { seats, clusters } = world
  const words = world.words.map((one) => ({ ...one }))
  const those = (holds: (one: Words) => boolean) => words.flatMap((one, i) => (holds(one) ? [i] : []))
  const lies = those(({ state, consents }) => state === 'confirmed' && (consents.at(-1) ?? null) !== null)
  for (const n of aside) change(pick(lies, n), { aside: true })
  // Who took their words back asks nobody any more.
  const told = those(({ state, consents }) => state === 'confirmed' && consents.at(-1) !== null)
  for (const { words: n, seat, written } of writings) {
    const index = pick(told, n)
    const beside = seats.flatMap(({ circle, role, listens }, i) =>
      circle === words[index ?? -1]?.fire && role !== 'listener' && !listens ? [i] : [],
    )
    const writer = pick(
      beside.filter((i) => i !== words[index ?? -1]?.speaker),
      seat,
    )
    if (writer !== undefined) change(index, { writing: { seat: writer, written } })
  }
  return {
    seats,
    words,
    clusters: takenOut(clusters, split),
    formers: merged.flatMap(({ became, words: chosen }) => {
      const at = pick(
        clusters.map((_, i) => i),
        became,
      )
      const fire = clusters[at ?? -1]?.fire
      if (at === undefined || fire === undefined) return []
      const lay = those((one) => one.fire === fire && one.state === 'confirmed')
      return [{ fire, became: at, words: [...new Set(chosen.flatMap((n) => pick(lay, n) ?? []))] }]
    }),
    takings: takings.flatMap(({ seat, person }) => {
      const cards = seats.flatMap((one, i) =>
        one.circle >= 4 && one.person === null && !one.ended ? [i] : [],
      )
      const found = pick(cards, seat)
      return found === undefined ? [] : [{ seat: found, person }]
    }),
  }

  function change(index: number | undefined, more: Partial<Words>): void {
    if (index !== undefined) Object.assign(words[index] as Words, more)
  }
}

/** Some clusters came out of one that lay there before them. */
function takenOut(clusters: readonly Cluster[], split: Draft['split']): Cluster[] {
  const before = (into: number) =>
    clusters.flatMap(({ fire }, i) => (i < into && fire === clusters[into]?.fire ? [i] : []))
  const late = clusters.flatMap((_, i) => (before(i).length > 0 ? [i] : []))
  const from = new Map(split.map((one) => [pick(late, one.into), one.from]))
  return clusters.map((cluster, i) => ({ ...cluster, splitFrom: pick(before(i), from.get(i) ?? -1) ?? null }))
}
