import { madeFrom } from './derived.ts'
import { isWord } from './kinds.ts'
import { is, type Lexicon } from './lexicon.ts'
import { ownParts, shortEnds, shortParts } from './own-words.ts'
import { noParts } from './particles.ts'

const shortest = 6
const shortestPart = 3

interface Cut {
  parts: readonly string[]
  cost: number
}

/**
 * The words that a compound is made of, from left to right, as they stand in it (`verzorgings`, `huis`); one alone where it is
 * none. The fewest parts, of those the ones that compounds are known to be made of, and of
 * those the shortest last one: a `buurthuis` is for the `buurt`.
 */
export function splitCompound(word: string, lexicon: Lexicon): readonly string[] {
  if (word.length < shortest || !/^[a-z]+$/.test(word)) return [word]
  const best: (Cut | undefined)[] = [{ parts: [], cost: 0 }]
  for (let until = shortestPart; until <= word.length; until += 1) {
    for (let from = 0; from <= until - shortestPart; from += 1) {
      const before = best[from]
      if (!before || (from === 0 && until === word.length)) continue
      const part = word.slice(from, until)
      const cost = costOf(part, word, from, lexicon)
      if (cost === undefined) continue
      const now = best[until]
      const all = before.cost + cost
      if (!now || all <= now.cost) best[until] = { parts: [...before.parts, part], cost: all }
    }
  }
  const found = best[word.length]
  return found && found.cost <= bearable(word) ? found.parts : [word]
}

/** A long word that is not split is found by nobody; a short one that is split wrongly says something else. */
const bearable = (word: string) => (word.length < 9 ? 2.65 : word.length < 14 ? 3.6 : 5.5)

/** What it costs to take this for a part of it; undefined where it cannot be one. */
function costOf(part: string, word: string, from: number, lexicon: Lexicon): number | undefined {
  if (noParts.has(part)) return undefined
  if (ownParts.has(part)) return part.length < 4 ? 1.2 : 1
  const [first, last] = [from === 0, from + part.length === word.length]
  const bits = lexicon.about(part)
  const short = part.length < 4
  if ((bits & (last ? is.ends : is.begins)) !== 0) return short ? 1.4 : 1
  if ((first || last) && (shortParts.has(part) || (last && shortEnds.has(part))))
    // An `asielstop` is no top.
    return word[from - 1] === 's' && isWord(lexicon.about(`s${part}`)) ? 1.55 : 1.3
  if (!last) {
    // What ties: an s or en (`levens`, `ouderen`) after a word that stands alone.
    const tied = part.match(/^(.{4,})(?:s|en|n)$/)?.[1]
    if (tied && (lexicon.about(tied) & (is.ends | is.begins)) !== 0) return 1.2
  }
  if (last && bits === 0 && part.length > 5 && madeFrom(part, lexicon)) return 1.8
  if (short || !isWord(bits)) return undefined
  return first || last ? 1.5 : 1.8
}
