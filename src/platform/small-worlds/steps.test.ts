import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atLeast, type Between, certain, howMany, inFives, leastFewest } from './steps.ts'
import { leastOf } from './testing/least.ts'
import { type Grouping, groupings, kindsIn, leftOver, type Somebody, worlds } from './testing/worlds.ts'

const fewest = leastFewest

/** What an answer to one question gives away, in a world. */
type Tell = (group: Grouping, people: readonly Somebody[], chance: number) => Between

const under =
  (least: number): Tell =>
  (_, people, chance) =>
    certain(
      howMany(people.length, least, (about, below) => (about === 'some' ? chance : chance * 5) % below),
      least,
    )

const guarded = under(fewest)

/** A host set another number between the one asking and the other. */
const changed =
  (before: number, after: number): Tell =>
  (group, ...asked) =>
    under(group.name.endsWith('before') ? before : after)(group, ...asked)

const rest = leftOver()
const all = [...groupings, ...rest]

/**
 * Asks all that may be asked, before and after the act, and reckons. Groups of fewer than `least` people of which it is
 * proven that somebody is in them.
 */
function found(
  world: readonly Somebody[],
  chances: readonly number[],
  tell: Tell,
  among: readonly Grouping[],
  least = fewest,
) {
  const known = groupings.map((group, i) => ({
    of: kindsIn(group),
    ...tell(group, world.filter(group.holds), chances[i] ?? 0),
  }))
  return among
    .filter((group) => world.filter(group.holds).length < least)
    .filter((group) => leastOf(kindsIn(group), known) > 1e-6)
    .map(({ name }) => name)
}

const chances = fc.array(fc.nat(6), { minLength: groupings.length, maxLength: groupings.length })
const some = fc.array(fc.nat(all.length - 1), { minLength: 25, maxLength: 25 })

test('whoever asks everything, before and after, proves of no small group that anybody is in it', () => {
  fc.assert(
    fc.property(worlds, chances, some, (world, drawn, picks) => {
      expect(found(world, drawn, guarded, [...groupings, ...picks.map((i) => all[i] as Grouping)])).toEqual(
        [],
      )
    }),
    { numRuns: 40 },
  )
})

const numbers = fc.integer({ min: 1, max: 40 }).map(inFives)

test('nor does whoever asks under one number, sets another, and asks again', () => {
  fc.assert(
    fc.property(worlds, chances, some, numbers, numbers, (world, drawn, picks, before, after) => {
      const among = [...groupings, ...picks.map((i) => all[i] as Grouping)]
      expect(found(world, drawn, changed(before, after), among)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('as long as a higher number stays, of no group under that number either', () => {
  fc.assert(
    fc.property(worlds, chances, some, numbers, (world, drawn, picks, least) => {
      const among = [...groupings, ...picks.map((i) => all[i] as Grouping)]
      expect(found(world, drawn, under(least), among, least)).toEqual([])
    }),
    { numRuns: 40 },
  )
})

describe('whoever reckons would have found it', () => {
  const exact: Tell = (_, people) => ({ least: people.length, most: people.length })
  const rows: Tell = (group, people, chance) =>
    guarded(
      group,
      people.flatMap((one) => Array.from({ length: one.rows }, () => one)),
      chance,
    )
  /** One line for all, and a small group hidden while its whole and its neighbours are told. */
  const oneLine: Tell = (_, people) =>
    people.length < fewest
      ? { least: 0, most: fewest - 1 }
      : { least: fewest, most: Number.POSITIVE_INFINITY }
  /** Numbers, and only small groups hidden: no group is hidden for the sake of another. */
  const onlySmall: Tell = (_, people) =>
    people.length < fewest ? { least: 0, most: fewest - 1 } : { least: people.length, most: people.length }

  /** The lines lie low at one moment and high at the other. */
  const lying = (low: 'before' | 'after') => groupings.map(({ name }) => (name.endsWith(low) ? 0 : 6))
  const low = groupings.map(() => 0)

  test.each<[string, Tell, number[]?]>([
    ['numbers are told', exact],
    ['sentences are counted instead of people', rows],
    ['everybody knows where the line lies', oneLine],
    ['only small groups are hidden, and not what gives them away', onlySmall],
    ['a number was raised that is no multiple of the one before', changed(5, 11), lying('after')],
    ['a number was lowered to one that does not go into it', changed(11, 5), lying('before')],
  ])(
    'if %s',
    (_, tell, drawn = low) => {
      const worldsSeen = fc.sample(worlds, { numRuns: 40, seed: 7 })
      expect(worldsSeen.some((world) => found(world, drawn, tell, all.slice(0, 300)).length > 0)).toBe(true)
    },
    60_000,
  )
})

test('whoever knows that exactly one person came or went does not learn from which group', () => {
  fc.assert(
    fc.property(worlds, chances, (world, drawn) => {
      const acted: Grouping = { name: 'acted', holds: ({ when }) => when !== 'both' }
      const known = groupings.map((group, i) => ({
        of: kindsIn(group),
        ...guarded(group, world.filter(group.holds), drawn[i] ?? 0),
      }))
      for (const group of groupings.filter(({ name }) => !name.startsWith('whole'))) {
        const who = kindsIn({ holds: (one) => acted.holds(one) && group.holds(one) })
        expect(leastOf(who, [...known, { of: kindsIn(acted), least: 1, most: 1 }])).toBeLessThan(1e-6)
      }
    }),
    { numRuns: 40 },
  )
})

test('everything certain is a multiple of the fewest, and holds', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 30 }), fc.nat(300), fc.nat(), (least, people, chance) => {
      const between = certain(
        howMany(people, least, (_, below) => chance % below),
        least,
      )
      expect(people).toBeGreaterThanOrEqual(between.least)
      expect(people).toBeLessThanOrEqual(between.most)
      expect([
        between.least % least,
        between.most === Number.POSITIVE_INFINITY || between.most % least === 0,
      ]).toEqual([0, true])
    }),
  )
})

test('a whole is told as no less than its parts', () => {
  expect([atLeast('few', 'some'), atLeast('many', 'some'), atLeast('few')]).toEqual(['some', 'many', 'few'])
})
