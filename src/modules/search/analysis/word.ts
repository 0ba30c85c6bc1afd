import { is, type Lexicon } from './lexicon.ts'
import { splitCompound } from './split.ts'
import { stemDutch, stemEnglish } from './stem.ts'

/** What a word is found by. */
export interface Meaning {
  /** All its forms have this in common. */
  stem: string
  /** Of a compound the stems of what it is made of, of who does something what they do. */
  parts: readonly string[]
}

export type Language = 'nl' | 'en'

/** Looks words up, and remembers the last so many. */
export interface Reader {
  read(word: string, language: Language): Meaning
  /** Whether the spelling list knows it as it stands. */
  knows(word: string): boolean
}

/** What was read lately is kept twice as long as what was not: half of it goes at once. */
const remembered = 25_000

export function readerWith(lexicon: Lexicon): Reader {
  let known = new Map<string, Meaning>()
  let before = known
  return {
    knows: (word) => lexicon.about(word) !== 0,
    read(word, language) {
      const key = language + word
      let meaning = known.get(key)
      if (!meaning) {
        meaning =
          before.get(key) ??
          (language === 'en' ? { stem: stemEnglish(word), parts: [] } : dutch(word, lexicon))
        if (known.size >= remembered) {
          before = known
          known = new Map()
        }
        known.set(key, meaning)
      }
      return meaning
    },
  }
}

function dutch(word: string, lexicon: Lexicon): Meaning {
  const stem = stemDutch(word, lexicon)
  const parts = new Set<string>()
  gather(word, lexicon, parts)
  parts.delete(stem)
  return { stem, parts: [...parts] }
}

/** The stems of all parts: of `verpleeghuiszorg` `verpleeghuis`, `zorg`, `verpleeg` and `huis`. */
function gather(word: string, lexicon: Lexicon, into: Set<string>): void {
  const does = whatIsDone(word, lexicon)
  if (does) {
    into.add(stemDutch(does, lexicon))
    gather(does, lexicon, into)
  }
  const cut = splitCompound(word, lexicon)
  if (cut.length < 2) return
  for (let from = 0; from < cut.length; from += 1) {
    for (let until = from + 1; until <= cut.length; until += 1) {
      if (until - from === cut.length) continue
      const part = cut.slice(from, until).join('')
      if (until - from > 1 && lexicon.about(untied(part, lexicon)) === 0) continue
      const stem = stemDutch(untied(part, lexicon), lexicon)
      if (into.has(stem)) continue
      into.add(stem)
      gather(untied(part, lexicon), lexicon, into)
    }
  }
}

/** Without the s that ties it to what follows: `verzorgings` is of `verzorging`. */
function untied(part: string, lexicon: Lexicon): string {
  const base = part.match(/^(.{4,})s$/)?.[1]
  return base && (lexicon.about(part) & is.word) === 0 && lexicon.about(base) !== 0 ? base : part
}

/** A `mantelzorger` does `mantelzorg`, a `begeleider` does `begeleiden`. */
function whatIsDone(word: string, lexicon: Lexicon): string | undefined {
  const base = word.match(/^(.{4,})ers?$/)?.[1]
  if (!base) return undefined
  return [base, `${base}en`].find((one) => one.length > 5 && (lexicon.about(one) & is.word) !== 0)
}
