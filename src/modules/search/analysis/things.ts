import { type About, inCompounds, isThing, isWord } from './kinds.ts'
import { closed, single } from './lengths.ts'

/** The thing itself, of more of it, a small one, of being so, or of a woman who does it. */
export const theThing = (word: string, about: About): string | undefined =>
  small(word, about) ?? more(word, about) ?? abstract(word, about) ?? she(word, about)

/** `families`, `omas`, `keukens`, `ideeen`, `bacterien`, `musea`: where Snowball takes off too little or too much. */
function more(word: string, about: About): string | undefined {
  if (isThing(about(word))) return undefined
  const base = word.match(/^(.{3,}[eao]|.+[^aeiou][aeiouy]|.+en)s$/)?.[1]
  if (base && isThing(about(base))) return base
  // A compound stands on no list; nothing but a plural ends in this.
  const vowels = word.match(/^(.{2,}ie|.+ee|[aeiou]{2})en$/)?.[1]
  return (
    vowels ??
    learned
      .flatMap(([ending, own]) => (ending.test(word) ? [word.replace(ending, own)] : []))
      .find((one) => isThing(about(one)) || inCompounds(about(one)))
  )
}

/** Plurals from Latin, and of what ends in an unstressed `ie`. */
const learned: readonly [RegExp, string][] = [
  [/ien$/, 'ie'],
  [/ia$/, 'ium'],
  [/a$/, 'um'],
  [/i$/, 'us'],
]

/** What ends as a small one does, and means something of its own. */
const notSmall = new Set(['beetje', 'meisje', 'meisjes', 'uitje', 'uitjes', 'sprookje', 'sprookjes'])

/** `verhaaltje`, `praatjes`, `bloemetje`, `katje`: the word itself. Of `kaar` and `kaart` the one that is more of a thing. */
function small(word: string, about: About): string | undefined {
  const base = word.match(/^(.{2,})jes?$/)?.[1]
  if (!base || notSmall.has(word)) return undefined
  const shorter = base.replace(/et$|(?<=m)p$/, '')
  // Only after one short vowel the letter was written twice: a `balletje` is a `bal`.
  const once = /([bglmnr])\1et$/.test(base) ? shorter.slice(0, -1) : undefined
  if (once && isThing(about(once))) return once
  const found = [base, shorter, base.replace(/([aou])\1t$/, '$1'), base.replace(/k$/, 'g')]
  // After one short vowel a t is the word's own: a `matje` is no `ma`.
  if (!/(?:^|[^aeiou])[aeiouy]t$/.test(base)) found.splice(1, 0, base.replace(/t$/, ''))
  const thing = found.find((one) => isThing(about(one)))
  return (
    thing ??
    found.filter((one) => one.length > 2 && isWord(about(one))).sort((a, b) => about(b) - about(a))[0]
  )
}

/** `eenzaamheid`, `mogelijkheden`: being so. What is left must be a word, and longer than the smallest ones. */
function abstract(word: string, about: About): string | undefined {
  const base = word.match(/^(.{5,})he(?:id|den)$/)?.[1]
  return base && isWord(about(base)) ? base : undefined
}

/** `medewerkster`, `bewoonsters`, `kapster`, `lerares`: a woman who does it. */
function she(word: string, about: About): string | undefined {
  const teaches = word.match(/^(.{3,})ares(?:sen)?$/)?.[1]
  if (teaches && isThing(about(`${teaches}aar`))) return `${teaches}aar`
  const base = word.match(/^(.{3,})sters?$/)?.[1]
  if (!base) return undefined
  // After one short vowel the letter is written twice: a `kapster` is a `kapper`, a `hamster` no `hamer`.
  if (closed.test(base)) return [`${base}${base.at(-1)}er`].find((one) => isWord(about(one)))
  if (base.length < 4) return undefined
  return [`${base}er`, `${single(base)}er`].find((one) => isWord(about(one)))
}
