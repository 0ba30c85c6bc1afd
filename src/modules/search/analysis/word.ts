import { inCompounds, isThing, isVerb, isWord } from './kinds.ts'
import type { Lexicon } from './lexicon.ts'
import { splitCompound } from './split.ts'
import { beginningStem, stemDutch, stemEnglish, stemsOf } from './stem.ts'

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
  const [stem = word, ...others] = stemsOf(word, lexicon)
  const parts = new Set<string>(others)
  gather(word, lexicon, parts)
  parts.delete(stem)
  return { stem, parts: [...parts] }
}

/** The stems of all parts: of `verpleeghuiszorg` `verpleeghuis`, `zorg`, `verpleeg` and `huis`. */
function gather(word: string, lexicon: Lexicon, into: Set<string>): void {
  const does = whatTheyDo(word, lexicon)
  if (does) {
    into.add(stemDutch(does, lexicon))
    gather(does, lexicon, into)
  }
  const cut = splitCompound(word, lexicon)
  if (cut.length < 2) return
  for (let from = 0; from < cut.length; from += 1) {
    for (let until = from + 1; until <= cut.length; until += 1) {
      if (until - from === cut.length) continue
      const last = until === cut.length
      const part = last ? cut.slice(from).join('') : untied(cut.slice(from, until).join(''), lexicon)
      if (until - from > 1 && lexicon.about(part) === 0) continue
      const stem = last ? stemDutch(part, lexicon) : beginningStem(part, lexicon)
      if (into.has(stem)) continue
      into.add(stem)
      gather(part, lexicon, into)
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

/** A `mantelzorger` does `mantelzorg`, a `begeleider` does `begeleiden`, a `wandelaar` does `wandelen`. */
function whatTheyDo(word: string, lexicon: Lexicon): string | undefined {
  const [, base, ending = ''] = word.match(/^(.{4,}?)((?:er|aar)s?)$/) ?? []
  if (!base) return undefined
  const { about } = lexicon
  if (ending.startsWith('e') && base.length > 5 && isWord(about(base))) return base
  return base.length > 3 && isVerb(about(`${base}en`)) ? `${base}en` : undefined
}
