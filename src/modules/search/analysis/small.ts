import { type About, isThing, isWord } from './kinds.ts'

/** What ends as a small one does, and means something of its own. */
const notSmall = new Set(['beetje', 'meisje', 'meisjes', 'uitje', 'uitjes', 'sprookje', 'sprookjes'])

/** `verhaaltje`, `praatjes`, `bloemetje`, `katje`: the word itself. Of `kaar` and `kaart` the one that is more of a thing. */
export function small(word: string, about: About): string | undefined {
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
