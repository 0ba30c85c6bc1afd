import { irregularDutch } from './irregular.ts'
import { isThing, isVerb, isWord } from './kinds.ts'
import type { Lexicon } from './lexicon.ts'
import { infinitivesOf } from './verbs.ts'

/** What a word was made from: a `mantelzorger` does `mantelzorg`, a `wandelaar` does `wandelen`, a `staking` is `staken`. */
export const madeFrom = (word: string, lexicon: Lexicon): string | undefined =>
  whatTheyDo(word, lexicon) ??
  whatSheDoes(word, lexicon) ??
  asDone(word, lexicon) ??
  inclined(word, lexicon) ??
  learned(word, lexicon) ??
  itself(word, lexicon)

/** A `begeleider` does `begeleiden`. */
function whatTheyDo(word: string, { about }: Lexicon): string | undefined {
  const [, base, ending = ''] = word.match(/^(.{4,}?)((?:er|aar)s?)$/) ?? []
  if (!base) return undefined
  if (ending.startsWith('e') && base.length > 5 && isWord(about(base))) return base
  return base.length > 3 && isVerb(about(`${base}en`)) ? `${base}en` : undefined
}

/** A `prikster` does `prikken`. */
function whatSheDoes(word: string, { about }: Lexicon): string | undefined {
  const base = word.match(/^(.{3,})sters?$/)?.[1]
  return base && !isThing(about(word)) ? infinitivesOf(base).find((verb) => isVerb(about(verb))) : undefined
}

/** A `staking` is `staken`, an `opening` is `openen`. */
function asDone(word: string, { about }: Lexicon): string | undefined {
  const base = word.match(/^(.{3,})ing(?:en)?$/)?.[1]
  return base && isVerb(about(`${base}en`)) ? `${base}en` : undefined
}

/** Who is `vergeetachtig` does `vergeten`. */
function inclined(word: string, { about }: Lexicon): string | undefined {
  const base = word.match(/^(.{3,})achtig(?:e|heid)?$/)?.[1]
  return base
    ? infinitivesOf(base).find((verb) => isVerb(about(verb)) || irregularDutch.has(verb))
    : undefined
}

/** `sollicitatie`, `adoptie`, `massage`, `sollicitant`, `assistent` and `adviseur`, of what ends in `eren`. */
function learned(word: string, { about }: Lexicon): string | undefined {
  const base = word.match(/^(.{4,}?)(?:atie|ie|age|ant|ent|eur)(?:s|en)?$/)?.[1]
  return base && isVerb(about(`${base}eren`)) ? `${base}eren` : undefined
}

/** `protest`, of `protesteren`, where a `station` is not for `stationeren`; and `aankomst`, `vangst` and `begrafenis`, of `aankomen`, `vangen` and `begraven`. */
function itself(word: string, { about }: Lexicon): string | undefined {
  const verbs = [
    ...(word.length > 5 && !word.endsWith('ion') && isThing(about(word)) ? [`${word}eren`] : []),
    ...(word.endsWith('komst') ? [word.replace(/komst$/, 'komen')] : []),
    ...(word.endsWith('vangst') ? [word.replace(/st$/, 'en')] : []),
    ...(/.{4,}nis$/.test(word) ? infinitivesOf(word.replace(/t?e?nis$/, '')) : []),
  ]
  return verbs.find((verb) => isVerb(about(verb)) || (verb.length > 7 && isWord(about(verb))))
}
