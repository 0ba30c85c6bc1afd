import { keyOf } from '../names.ts'

/** Words that stand in many names and tell none apart. */
const common = new Set([
  'stichting',
  'vereniging',
  'bv',
  'nv',
  'de',
  'het',
  'een',
  'en',
  'van',
  'voor',
  'zorggroep',
  'zorg',
  'groep',
  'foundation',
  'the',
  'of',
  'and',
])
/** Shorter names differ by a letter because they are others. */
const longEnough = 5

/**
 * Finds names that are nearly one of these: the same words in another order or without the usual ones, or one letter
 * more, less or other. In steps that grow with the number of names, not with its square.
 */
export function nearlyAmong<T>(
  entries: readonly T[],
  nameOf: (entry: T) => string,
): (name: string) => T | undefined {
  const byWords = new Map<string, T>()
  const byLetters = new Map<string, T>()
  for (const entry of entries) {
    const name = nameOf(entry)
    if (!byWords.has(wordsOf(name))) byWords.set(wordsOf(name), entry)
    for (const variant of variantsOf(name)) if (!byLetters.has(variant)) byLetters.set(variant, entry)
  }
  return (name) => {
    const sameWords = byWords.get(wordsOf(name))
    if (sameWords !== undefined) return sameWords
    for (const variant of variantsOf(name)) {
      const found = byLetters.get(variant)
      if (found !== undefined) return found
    }
    return undefined
  }
}

function wordsOf(name: string): string {
  const words = keyOf(name).split(' ')
  const telling = words.filter((word) => !common.has(word))
  return (telling.length > 0 ? telling : words).sort().join(' ')
}

/** What tells a name apart, and that without each of its letters in turn: two that share one differ by one letter. */
function variantsOf(name: string): string[] {
  const letters = [...wordsOf(name).replaceAll(' ', '')]
  if (letters.length < longEnough || letters.length > 80) return [letters.join('')]
  return [letters.join(''), ...letters.map((_, i) => letters.toSpliced(i, 1).join(''))]
}
