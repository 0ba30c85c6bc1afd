/** Words that may have been meant by one that was mistyped. */
export interface Near {
  word: string
  /** How many letters were left out, put in, changed or swapped. */
  distance: number
}

/** In which language a word is written; a name is of any. */
export type WrittenIn = 'nl' | 'en' | 'any'

/** Where one may be looked for that was meant. */
export interface Vocabulary {
  near(word: string): Near[]
  among(wanted: ReadonlySet<string>): Set<string>
  /** Whether it is written so; a word that stands in no text is not. */
  isWritten(word: string, language: WrittenIn): boolean
}

/** Of both, the nearest first. */
export const withWords = (all: Vocabulary, few: Vocabulary): Vocabulary => ({
  near: (word) => {
    const here = few.near(word)
    const others = all.near(word).filter((one) => !here.some((other) => other.word === one.word))
    return nearestFirst(word, [...here, ...others]).slice(0, mostNear)
  },
  among: (wanted) => new Set([...all.among(wanted), ...few.among(wanted)]),
  isWritten: (word, language) => all.isWritten(word, language) || few.isWritten(word, language),
})

/** As they are kept. */
export const languageBits: Readonly<Record<WrittenIn, number>> = { nl: 1, en: 2, any: 4 }

/** Words of one length, each with the set of its letters. */
interface SameLength {
  words: string[]
  letters: number[]
}

/** Many words, looked through as a whole: a set of letters for each says at once that most of them cannot be near. */
export class NearWords implements Vocabulary {
  readonly #languages = new Map<string, number>()
  readonly #byLength: (SameLength | undefined)[] = []

  add(words: Iterable<{ word: string; languages: number }>): void {
    for (const { word, languages } of words) {
      const before = this.#languages.get(word)
      this.#languages.set(word, (before ?? 0) | languages)
      if (before !== undefined) continue
      const same = this.#byLength[word.length] ?? { words: [], letters: [] }
      this.#byLength[word.length] = same
      same.words.push(word)
      same.letters.push(lettersOf(word))
    }
  }

  /** Which of these are among them. */
  among(wanted: ReadonlySet<string>): Set<string> {
    return new Set([...wanted].filter((word) => this.#languages.has(word)))
  }

  isWritten(word: string, language: WrittenIn): boolean {
    return ((this.#languages.get(word) ?? 0) & languageBits[language]) !== 0
  }

  /** The nearest few, the nearest first; a short word is wrong in one letter, a longer one in two. */
  near(word: string): Near[] {
    const far = word.length < 4 ? 0 : word.length < 7 ? 1 : 2
    if (far === 0) return []
    const letters = lettersOf(word)
    const found: Near[] = []
    for (const same of this.#byLength.slice(word.length - far, word.length + far + 1)) {
      if (!same) continue
      for (let at = 0; at < same.words.length; at += 1) {
        if (bits(letters ^ (same.letters[at] ?? 0)) > 2 * far) continue
        const other = same.words[at] ?? ''
        if (other === word) continue
        const distance = editDistance(word, other, far)
        if (distance <= far) found.push({ word: other, distance })
      }
    }
    return nearestFirst(word, found).slice(0, mostNear)
  }
}

const mostNear = 12

function nearestFirst(word: string, found: Near[]): Near[] {
  // People rarely mistype how a word begins.
  const first = ({ word: one, distance }: Near) => distance + (one[0] === word[0] ? 0 : 0.5)
  return found.sort((a, b) => first(a) - first(b) || (a.word < b.word ? -1 : 1))
}

function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 32)
  return letters
}

function bits(of: number): number {
  let left = of - ((of >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/** Letters left out, put in, changed, or two neighbours swapped; more than `most` is not told apart. */
export function editDistance(a: string, b: string, most: number): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const now = [i]
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((row[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      now[j] = cost
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    before = row
    row = now
  }
  return row[b.length] ?? most + 1
}

/** What is written in two ways for one sound. */
const sounds = [
  ['ij', 'ei'],
  ['ou', 'au'],
  ['g', 'ch'],
  ['k', 'c'],
  ['s', 'c'],
  ['s', 'z'],
  ['f', 'v'],
  ['f', 'ph'],
  ['t', 'th'],
  ['t', 'd'],
  ['i', 'ie'],
  ['tie', 'tsie'],
  ['ks', 'x'],
  ['kw', 'qu'],
] as const

/** Every word that sounds the same, written the other way in one place: `klijn` and `klein`, `infarkt` and `infarct`. */
export function soundAlike(word: string): string[] {
  const found = new Set<string>()
  for (const [one, other] of sounds)
    for (const [from, to] of [[one, other] as const, [other, one] as const])
      for (let at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1))
        found.add(word.slice(0, at) + to + word.slice(at + from.length))
  return [...found]
}

const alphabet = [...'abcdefghijklmnopqrstuvwxyz']

/** Every word that is one letter away, to be asked of a list that only knows whether it has one. */
export function oneAway(word: string): string[] {
  const found = new Set<string>()
  for (let at = 0; at <= word.length; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)]
    if (tail) found.add(head + tail.slice(1))
    if (tail.length > 1) found.add(head + tail[1] + tail[0] + tail.slice(2))
    for (const letter of alphabet) {
      found.add(head + letter + tail)
      if (tail) found.add(head + letter + tail.slice(1))
    }
  }
  found.delete(word)
  return [...found]
}
