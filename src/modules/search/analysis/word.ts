import { madeFrom } from './derived.ts'
import { stemEnglish } from './english.ts'
import { irregularDutch, ownDutch } from './irregular.ts'
import { inCompounds, isThing, isWord } from './kinds.ts'
import type { Lexicon } from './lexicon.ts'
import { afterFigures, inFigures } from './numbers.ts'
import { undivided } from './own-words.ts'
import { splitCompound } from './split.ts'
import { baseStem, beginningStem, stemDutch, stemsOf } from './stem.ts'
import { verbOf } from './verbs.ts'

/** What a word is found by. */
export interface Meaning {
  /** All its forms have this in common. */
  stem: string
  /** Of a compound the stems of what it is made of, of who does something what they do. */
  parts: readonly string[]
  /** Of those and of the word itself: the stem of what it was made from, `staken` of `staking`, by its own. */
  madeFrom: ReadonlyMap<string, string>
}

export type Language = 'nl' | 'en'

/** Looks words up, and remembers the last so many. */
export interface Reader {
  read(word: string, language: Language): Meaning
  /** Whether the spelling list knows it as it stands. */
  knows(word: string): boolean
  /** Whether the list says that there may be several of it. */
  isThing(word: string): boolean
  /** By what it is found that somebody does this with that before it, `belde` with `op`; undefined where nobody does. */
  togetherWith(first: string, form: string): string | undefined
}

const nothing: ReadonlyMap<string, string> = new Map()

/** What was read lately is kept twice as long as what was not: half of it goes at once. */
const remembered = 25_000

export function readerWith(lexicon: Lexicon): Reader {
  const memories = { nl: remembering(), en: remembering() }
  return {
    knows: (word) => lexicon.about(word) !== 0,
    isThing: (word) => isThing(lexicon.about(word)) || ownDutch.has(word),
    togetherWith: (first, form) => {
      const verb = verbOf(first, form, lexicon.about)
      return verb && baseStem(verb, lexicon.about)
    },
    read(word, language) {
      const memory = memories[language]
      const known = memory.recall(word)
      if (known) return known
      const meaning = language === 'en' ? english(word) : dutch(word, lexicon)
      memory.keep(word, meaning)
      return meaning
    },
  }
}

/** Half of what was read goes at once; what was read lately is kept. */
function remembering() {
  let lately = new Map<string, Meaning>()
  let before = lately
  const keep = (word: string, meaning: Meaning) => {
    if (lately.size >= remembered) {
      before = lately
      lately = new Map()
    }
    lately.set(word, meaning)
  }
  return {
    keep,
    recall(word: string): Meaning | undefined {
      const known = lately.get(word)
      if (known) return known
      const old = before.get(word)
      if (old) keep(word, old)
      return old
    },
  }
}

const english = (word: string): Meaning => ({
  stem: stemEnglish(word),
  parts: [inFigures(word, 'en') ?? []].flat(),
  madeFrom: nothing,
})

function dutch(word: string, lexicon: Lexicon): Meaning {
  const [stem = word, ...others] = stemsOf(word, lexicon)
  const into: Gathered = { parts: new Set(others), madeFrom: new Map() }
  gather(word, stem, lexicon, into)
  into.parts.delete(stem)
  return { stem, parts: [...into.parts], madeFrom: into.madeFrom }
}

interface Gathered {
  parts: Set<string>
  madeFrom: Map<string, string>
}

/** With what a verb may begin that never leaves it. */
const begun = /^(?:be|ont|ver)/

/** The stems of all parts: of `verpleeghuiszorg` `verpleeghuis`, `zorg`, `verpleeg` and `huis`. */
function gather(word: string, itsStem: string, lexicon: Lexicon, into: Gathered): void {
  const base = madeFrom(word, lexicon)
  if (base) {
    const stem = baseStem(base, lexicon.about)
    if (stem !== itsStem) into.madeFrom.set(itsStem, stem)
    into.parts.add(stem)
    gather(base, stem, lexicon, into)
  }
  // `negentig` is also 90, and a `90-jarige` somebody of 90.
  const figures = inFigures(word, 'nl')
  if (figures) {
    into.parts.add(figures)
    return
  }
  const [number, rest] = afterFigures(word) ?? []
  if (number && rest) {
    into.parts.add(number)
    into.parts.add(stemDutch(rest, lexicon))
    return
  }
  // The list of forms knows it, or what it was made from: there is no `eten` in `vergeten`.
  if (begun.test(word) && irregularDutch.has(base ?? word)) return
  if (undivided.has(itsStem)) return
  const cut = splitCompound(word, lexicon)
  if (cut.length < 2) return
  for (let from = 0; from < cut.length; from += 1) {
    for (let until = from + 1; until <= cut.length; until += 1) {
      if (until - from === cut.length) continue
      const last = until === cut.length
      const part = last ? cut.slice(from).join('') : untied(cut.slice(from, until).join(''), lexicon)
      if (until - from > 1 && lexicon.about(part) === 0) continue
      const stem = last ? stemDutch(part, lexicon) : beginningStem(part, lexicon)
      if (into.parts.has(stem)) continue
      into.parts.add(stem)
      gather(part, stem, lexicon, into)
    }
  }
}

/** More of what compounds begin with, where they say one: `kinderopvang`. */
const more: Readonly<Record<string, string>> = {
  ...{
    kinder: 'kind',
    eier: 'ei',
    kalver: 'kalf',
    lammer: 'lam',
    runder: 'rund',
    hoender: 'hoen',
    kleder: 'kleed',
  },
  ...{ blader: 'blad', volker: 'volk', rader: 'rad', goeder: 'goed', lieder: 'lied' },
}

/** Without what ties it to what follows: `verzorgings` is of `verzorging`, `levens` of `leven`, `kinder` of `kind`. */
function untied(part: string, lexicon: Lexicon): string {
  const base = part.match(/^(.{3,})s$/)?.[1]
  if (!base || isThing(lexicon.about(part))) return more[part] ?? part
  const bits = lexicon.about(base)
  return isThing(bits) || inCompounds(bits) || (base.length > 3 && bits !== 0 && !isWord(lexicon.about(part)))
    ? base
    : part
}
