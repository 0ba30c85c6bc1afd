import { stemmer as snowballDutch } from '@orama/stemmers/dutch'
import { stemmer as snowballEnglish } from '@orama/stemmers/english'
import { irregularDutch } from './irregular.ts'
import { is, type Lexicon } from './lexicon.ts'

export const stemEnglish = (word: string): string => snowballEnglish(word)

/**
 * What all forms of a Dutch word have in common. Snowball takes the endings off; before it the forms that begin with `ge`, the
 * past and the small ones are brought back, as far as the spelling list knows their word, and after it a letter is made what it is
 * at the end of a word: `huizen` and `huis`, `vragen` and `vraag`.
 */
export function stemDutch(word: string, lexicon: Lexicon): string {
  if (word.length < 3 || /\d/.test(word)) return word
  const base = irregularDutch.get(word) ?? backToBase(word, lexicon)
  return atEnd(snowballDutch(ownS(base, lexicon) ? `${base.slice(0, -1)}z` : base), base)
}

function backToBase(word: string, lexicon: Lexicon): string {
  const about = (one: string) => lexicon.about(one)
  const own = small(word, about) ?? more(word, about) ?? abstract(word, about) ?? she(word, about)
  if (own) return own
  // What stands in compounds is a thing, and no form of a verb: a `markt`, a `gesprek`.
  if ((about(word) & (is.begins | is.ends)) !== 0 || noForms.has(word)) return word
  return done(word, about) ?? doing(word, about) ?? bent(word, about) ?? word
}

/** Looks like a form of a verb, and is none. */
const noForms = new Set([
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

/** `mens`, `plaats`, `kans`: there the s is part of the word, which Snowball cannot know. */
function ownS(word: string, lexicon: Lexicon): boolean {
  if (!/[^aeiouj]s$/.test(word) || (lexicon.about(word) & is.begins) === 0) return false
  const without = lexicon.about(word.slice(0, -1))
  return /^[^aeiou]*[aeiou]+[^aeiou]+$/.test(word) || (without & (is.begins | is.ends)) === 0
}

type About = (word: string) => number
const isWord = (bits: number) => (bits & is.word) !== 0

/** `families`, `ziektes`: Snowball leaves an s after a vowel. */
function more(word: string, about: About): string | undefined {
  const base = word.match(/^(.{3,}(?:e|a|o))s$/)?.[1]
  return base && isWord(about(base)) ? base : undefined
}

/** `verhaaltje`, `praatjes`, `bloemetje`: the word itself. Of `kaar` and `kaart` the one that is more of a thing. */
function small(word: string, about: About): string | undefined {
  const base = word.match(/^(.{4,})jes?$/)?.[1]
  if (!base) return undefined
  const shorter = base.replace(/e?t$|p$/, '')
  const found = [
    base,
    base.replace(/t$/, ''),
    shorter,
    shorter.replace(/(.)\1$/, '$1'),
    base.replace(/k$/, 'g'),
  ]
  return found.filter((one) => isWord(about(one))).sort((a, b) => about(b) - about(a))[0]
}

/** `eenzaamheid`, `mogelijkheden`: being so. What is left must be a word, and longer than the smallest ones. */
function abstract(word: string, about: About): string | undefined {
  const base = word.match(/^(.{5,})he(?:id|den)$/)?.[1]
  return base && isWord(about(base)) ? base : undefined
}

/** `medewerkster`, `bewoonsters`, `kapster`: a woman who does it. */
function she(word: string, about: About): string | undefined {
  const base = word.match(/^(.{3,})sters?$/)?.[1]
  if (!base) return undefined
  // After one short vowel the letter is written twice: a `kapster` is a `kapper`, a `hamster` no `hamer`.
  if (closed.test(base)) return [`${base}${base.at(-1)}er`].find((one) => isWord(about(one)))
  if (base.length < 4) return undefined
  return [`${base}er`, `${single(base)}er`].find((one) => isWord(about(one)))
}

/** One syllable with one short vowel, and a letter after it. */
const closed = /^[^aeiouy]*[aeiou][^aeiouy]$/

const apart =
  /^(aan|achter|af|bij|binnen|door|in|los|mee|mis|na|om|onder|op|over|samen|terug|thuis|toe|uit|vast|voor|weg)?ge(.{2,}(?:d|t|en))$/

/** `geluisterd`, `opgehaald`, `aangepast`: what was done. */
function done(word: string, about: About): string | undefined {
  const [, first = '', rest] = word.replace(/([dt])e$/, '$1').match(apart) ?? []
  if (!rest) return undefined
  const verb = [...verbs(rest.replace(/[dt]$/, '')), ...verbs(rest)].find((one) => isWord(about(one)))
  return verb && first + verb
}

/** `luisterend`, `werkenden`: who is doing it. */
function doing(word: string, about: About): string | undefined {
  const verb = word.match(/^(.{3,}en)d(?:e|en)?$/)?.[1]
  return verb && isWord(about(verb)) ? verb : undefined
}

/** `luisterde`, `praatten`, `helpt`, `veranderd`: who does it, and when. */
function bent(word: string, about: About): string | undefined {
  const stem = word.match(/^(.{3,}?)(?:[dt]en?|[dt])$/)?.[1]
  if (!stem) return undefined
  return verbs(stem).find((verb) => isWord(about(verb)))
}

/** How the verb of a stem may be written: `luister`, `maak` and `pas` are `luisteren`, `maken` and `passen`. */
function verbs(stem: string): string[] {
  const voiced = stem.replace(/s$/, 'z').replace(/f$/, 'v')
  return [stem, voiced].flatMap((one) => {
    const twice = `${one}${one.at(-1)}en`
    // After one short vowel the letter is written twice: `stop` is no `stopen`.
    return closed.test(one) ? [twice] : [`${single(one)}en`, `${one}en`, twice, `${one}n`]
  })
}

/** `maak` is `mak`: how a long vowel is written where a syllable ends with it. */
const single = (stem: string) => stem.replace(/([aeou])\1([b-df-hj-np-tv-z])$/, '$1$2')

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
