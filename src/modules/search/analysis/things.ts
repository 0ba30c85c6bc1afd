import { type About, inCompounds, isThing, isWord } from './kinds.ts'
import { closed, single } from './lengths.ts'
import { small } from './small.ts'

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
