/** A shorter word is mostly the end or the beginning of another. */
const shortest = 3

/** Where a space may have been left out: `daycentre` as `day` and `centre`. */
export const inTwo = (word: string): (readonly [string, string])[] =>
  Array.from({ length: Math.max(0, word.length - 2 * shortest + 1) }, (_, at) => [
    word.slice(0, shortest + at),
    word.slice(shortest + at),
  ])

/** Where one may have been put in: `care` and `giver` as `caregiver`. Each with the two that it is of. */
export const asOne = (words: readonly string[]): { word: string; of: readonly [string, string] }[] =>
  words.slice(1).flatMap((second, at) => {
    const first = words[at] ?? ''
    return first.length < shortest || second.length < shortest
      ? []
      : [{ word: first + second, of: [first, second] as const }]
  })
