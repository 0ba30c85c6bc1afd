import { stemmer as snowballDutch } from '@orama/stemmers/dutch'
import { straight } from './adjectives.ts'
import { beginsClause } from './clauses.ts'
import { irregularDutch, ownDutch } from './irregular.ts'
import { type About, bends, inCompounds, isThing, isVerb, isWord } from './kinds.ts'
import { endedAs, single } from './lengths.ts'
import { is, type Lexicon } from './lexicon.ts'
import { splitCompound } from './split.ts'
import { theThing } from './things.ts'
import { infinitivesOf, strong, wasDone, whatIsDone } from './verbs.ts'

/** What all forms of a Dutch word have in common; of a word with two meanings that of the thing. */
export const stemDutch = (word: string, lexicon: Lexicon): string => stemsOf(word, lexicon)[0] ?? word

/**
 * What all forms of a Dutch word have in common, for each of its meanings: `leven` is a thing, and what one does. Snowball takes the
 * endings off; before it the forms that it does not know are brought back, as far as the spelling list knows their word, and after it
 * a letter is made what it is at the end of a word: `huizen` and `huis`, `vragen` and `vraag`.
 */
export function stemsOf(word: string, lexicon: Lexicon): readonly string[] {
  const { about } = lexicon
  const irregular = irregularDutch.get(word)
  if ((word.length < 3 && !irregular) || /\d/.test(word)) return [word]
  if (irregular) {
    const own = ownDutch.has(word) ? [thingStem(word, about)] : []
    // `staken` is of `steken`, and something that one does by itself.
    const itself = isVerb(about(word)) && !irregular.includes(word) ? [doneStem(word)] : []
    return unique([...own, ...irregular.map((base) => baseStem(base, about)), ...itself])
  }
  const base = straight(word, about) ?? theThing(word, about)
  if (base && base !== word) return stemsOf(base, lexicon)
  const bits = about(word)
  if (isVerb(bits) && !ownDutch.has(word)) return [doneStem(word)]
  const behind = isThing(bits) && !wasDone(word) ? undefined : strong(word, about)
  // What stands in compounds is a thing, and no form of a verb: a `markt`, a `gesprek`.
  const thing = isThing(bits) || inCompounds(bits) || noForms.has(word)
  if (thing && !(behind && (wasDone(word) || !isMore(word, about))))
    return unique([
      thingStem(word, about),
      ...(isVerb(bits) ? [doneStem(word)] : []),
      ...(behind ? [doneStem(behind)] : []),
    ])
  const verbs = behind ? [behind] : whatIsDone(word, about)
  if (verbs.length > 0) return unique(verbs.map(doneStem))
  const compound = bits === 0 ? splitCompound(word, lexicon) : []
  return [compound.length > 1 ? compoundStem(word, compound.at(-1) ?? '', lexicon) : thingStem(word, about)]
}

/** A compound that no list has ends as its last part does: `dorpsscholen` and `computerspelletjes`. */
const compoundStem = (word: string, last: string, lexicon: Lexicon) =>
  word.slice(0, word.length - last.length) + stemDutch(last, lexicon)

/** `verslagen`: more than one thing. */
const isMore = (word: string, about: About) =>
  word.endsWith('en') && endedAs(word.slice(0, -2)).some((one) => isThing(about(one)))

/** Of what a compound begins with: there it is no form of a verb. `kinder` is of `kind`, `levens` of `leven`. */
export function beginningStem(part: string, lexicon: Lexicon): string {
  const { about } = lexicon
  const irregular = irregularDutch
    .get(part)
    ?.find((base) => !isVerb(about(base)) || infinitivesOf(part).includes(base))
  return irregular ? baseStem(irregular, about) : thingStem(theThing(part, about) ?? part, about)
}

const unique = (stems: readonly string[]) => [...new Set(stems)]

/** Looks like a form of a verb, and is none. */
const noForms = new Set([
  'aangezien',
  'gezond',
  'gezonde',
  'bekend',
  'bekende',
  'gewoon',
  'gewone',
  'verkeerd',
  'iemand',
  'niemand',
])

/** What all forms have in common of a word that is the base of them. */
export const baseStem = (base: string, about: About) =>
  isVerb(about(base)) ? doneStem(base) : thingStem(base, about)

const doneStem = (verb: string) => unlessSmall(atEnd(snowballDutch(verb), verb), verb)

function thingStem(word: string, about: About): string {
  if (endsItself(word, about)) return word
  const stem = atEnd(snowballDutch(ownS(word, about) ? `${word.slice(0, -1)}z` : word), word)
  const one = word.replace(/n$/, '')
  return unlessSmall(stem, isWord(about(one)) ? one : word)
}

/** What says where or when has no forms: a `naaste` is not `naast` anything, and what one does with `uiten` is not `uit`. */
const unlessSmall = (stem: string, base: string) => (stem !== base && beginsClause(stem) ? base : stem)

/** A `keuken` and a `teken` are no plurals, nor is what one does with `oefen` or `hersen`. */
function endsItself(word: string, about: About): boolean {
  if (!word.endsWith('en')) return false
  const bits = about(word)
  const longer = about(`${word}en`)
  return isThing(bits) || bends(bits) || isVerb(longer) || (isWord(longer) && !isMore(word, about))
}

/** `mens`, `plaats`, `kans`: there the s is part of the word, which Snowball cannot know. */
function ownS(word: string, about: About): boolean {
  if (!/[^aeiouj]s$/.test(word)) return false
  const without = about(word.slice(0, -1))
  return (
    isThing(about(word)) || ((about(word) & is.begins) !== 0 && !inCompounds(without) && !isThing(without))
  )
}

/** One way of writing for what sounds alike at the end of a word. */
function atEnd(stem: string, base: string): string {
  const ended = stem
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/z$/, 's')
    .replace(/v$/, 'f')
  return short.test(ended) ? asItSounds(ended, stem, base) : single(ended)
}

/** One syllable with one vowel in it: there `les` and `lees`, `man` and `maan` are not the same. */
const short = /^[b-df-hj-np-tv-z]*([aeou])\1?[b-df-hj-np-tv-z]$/

/** `lezen` and `lees` are `lees`, `lessen` and `les` are `les`. */
function asItSounds(ended: string, stem: string, base: string): string {
  const one = single(ended)
  const double = one.replace(/([aeou])([b-df-hj-np-tv-z])$/, '$1$1$2')
  const long = base.startsWith(double) || (/^[aeiou]/.test(base.slice(stem.length)) && !/(.)\1$/.test(stem))
  return long ? double : one
}
