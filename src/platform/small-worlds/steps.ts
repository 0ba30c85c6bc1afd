/** How many people stand behind something, as it is told. `few`: too few to show anything, and that may be nobody. */
export const howManyWords = ['few', 'some', 'many'] as const
export type HowMany = (typeof howManyWords)[number]

/**
 * Nowhere is anything told about fewer people than this. Every number there is, of the house and of a movement, is a
 * multiple of it: what was told under one number and what is told under another, taken from each other, still are.
 */
export const leastFewest = 5

/** The number that holds where this one was asked for. */
export const inFives = (fewest: number): number => Math.ceil(fewest / leastFewest) * leastFewest

export interface Between {
  least: number
  most: number
}

/**
 * What somebody who hears the word can know for certain: at least and at most so many people. All of these are multiples
 * of `fewest`: whatever is added and taken away, a group of which it can be proven that anybody is in it has at least
 * `fewest` people; and five, where the number was another before.
 */
export function certain(word: HowMany, fewest: number): Between {
  switch (word) {
    case 'few':
      return { least: 0, most: 2 * fewest }
    case 'some':
      return { least: fewest, most: 6 * fewest }
    case 'many':
      return { least: 5 * fewest, most: Number.POSITIVE_INFINITY }
  }
}

/**
 * The word for so many people: what `platform.how_many` does in the database, where the people are counted.
 * @param chance whole numbers from 0 up to and without its argument, the same for the same group all quarter.
 */
export function howMany(
  people: number,
  fewest: number,
  chance: (about: string, below: number) => number,
): HowMany {
  if (people >= 5 * fewest + chance('many', fewest + 2)) return 'many'
  return people >= fewest + chance('some', fewest + 2) ? 'some' : 'few'
}

/** The word for a whole is never less than that for one of its parts. */
export const atLeast = (whole: HowMany, ...parts: readonly HowMany[]): HowMany =>
  [whole, ...parts].reduce((most, one) =>
    howManyWords.indexOf(one) > howManyWords.indexOf(most) ? one : most,
  )

/** Whether anything may be shown that tells of these people. */
export const enoughPeople = (word: HowMany | undefined): boolean => word === 'some' || word === 'many'
